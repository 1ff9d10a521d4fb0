import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'

const FIRST_QUERY = `# Fråga navets öppna API. Dokumentationen öppnas med boken till vänster.
# Ask the hub's open API. The book on the left opens the documentation.

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
