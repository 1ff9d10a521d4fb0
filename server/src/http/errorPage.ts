import { createHash } from 'node:crypto'
import type { Response } from 'express'
import type { BilingualMessage, Language } from '../errors.ts'

const STYLE =
  'body{font:1.125rem/1.6 Georgia,serif;max-width:36rem;margin:0 auto;padding:10vh 1.25rem}h1{font-size:1.75rem;line-height:1.25}code{overflow-wrap:anywhere}:root{color-scheme:light dark}'

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`

/** What a page says that could not be made. Needs neither client build nor graph. */
export interface ErrorPage {
  readonly status: number
  readonly heading: BilingualMessage
  /** What happened and what the reader can do. */
  readonly text: BilingualMessage
  readonly language: Language
  readonly requestId: string
}

/** Sends a plain page in the reader's language with the request id, and nothing about the inside of the hub. */
export function sendErrorPage(response: Response, page: ErrorPage): void {
  const { status, heading, text, language, requestId } = page
  const back =
    language === 'en' ? { href: '/en', label: 'To the start page' } : { href: '/', label: 'Till startsidan' }
  const reference = language === 'en' ? 'Reference to quote' : 'Referens att ange'
  response
    .status(status)
    .set({ 'Content-Security-Policy': POLICY, 'Content-Language': language })
    .type('html')
    .send(
      `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading[language]} – Samverkansnavet</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${heading[language]}</h1>
<p>${text[language]}</p>
<p><a href="${back.href}">${back.label}</a></p>
<p>${reference}: <code>${escapeHtml(requestId)}</code></p>
</main>
</body>
</html>
`,
    )
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}
