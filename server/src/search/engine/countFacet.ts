import type { FacetColumn } from './FacetColumn.ts'
import type { FilteredHits } from './FilteredHits.ts'

/** Hits per value number of a facet, as if the facet's own selection were not there. */
export function countFacet(column: FacetColumn, key: string, hits: FilteredHits): Uint32Array {
  const counts = new Uint32Array(column.valueCount)
  column.count(hits.documents, hits.length, counts)
  const missing = hits.missingOne.get(key)
  if (missing !== undefined) column.count(missing, missing.length, counts)
  return counts
}
