import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './graphiql.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'

const FIRST_QUERY = `# Navets öppna API: kör frågan med Ctrl-Enter,
# dokumentationen öppnas med boken till vänster.
# The hub's open API: run the query with Ctrl-Enter,
# the book on the left opens the documentation.

query Ensamhet {
  practices(query: "ensamhet", first: 5) {
    totalCount
    interpretedAs
    edges {
      node {
        title
        organisation { name }
        startYear
        sources { title url }
      }
      reasons { text }
    }
  }
}
`

const place = document.getElementById('graphiql')
if (place !== null)
  createRoot(place).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      defaultQuery={FIRST_QUERY}
      defaultEditorToolsVisibility="variables"
    />,
  )
