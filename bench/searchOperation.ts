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
