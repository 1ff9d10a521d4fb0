import type { RequestHandler } from 'express'
import { readGraphiqlManifest } from './clientBuild.ts'
import { graphiqlSecurityHeaders } from './securityHeaders.ts'

const ENTRY = 'src/graphiql/entryGraphiql.tsx'

/** Answers a browser that opens the API's address with GraphiQL, whose files the hub serves itself. */
export function graphiqlPage(https: boolean): readonly RequestHandler[] {
  const entry = readGraphiqlManifest()[ENTRY]
  if (entry === undefined) throw new Error(`The client build has no ${ENTRY}.`)
  const styles = (entry.css ?? []).map((file) => `<link rel="stylesheet" href="/${file}">`).join('\n')
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Ask the GraphQL API of Samverkansnavet in the browser.">
<title>GraphiQL – Samverkansnavet</title>
${styles}
<script type="module" src="/${entry.file}"></script>
</head>
<body>
<div id="graphiql"></div>
<noscript>GraphiQL needs script. The API itself takes POST requests with JSON at this address.</noscript>
</body>
</html>
`
  return [
    graphiqlSecurityHeaders(https),
    (_request, response) => {
      response.set('Cache-Control', 'no-cache').type('html').send(html)
    },
  ]
}
