import type { Question } from './questions.ts'

/** A page of twenty hits with all facets, as an outside client would ask for it. */
export const SEARCH = `query Search($query: String, $filter: PracticeFilter) {
  practices(query: $query, filter: $filter, first: 20) {
    totalCount
    interpretedAs
    edges {
      score reasons { text } highlights { field parts { text matched } }
      node { slug title organisation { name } form { label } areas { label } status { label } startYear staffFte }
    }
    facets { key label buckets(first: 30) { value label count selected } }
  }
}`

export interface SearchVariables {
  readonly query: string
  readonly filter: Partial<Omit<Question, 'query'>>
}

/** A question as variables of that operation; a facet that it does not narrow is not sent. */
export function toSearchVariables({ query, forms, areas }: Question): SearchVariables {
  return { query, filter: { ...(forms.length > 0 ? { forms } : {}), ...(areas.length > 0 ? { areas } : {}) } }
}
