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

/** How many of the first `length` documents have a flag set. */
export function countFlag(flags: Float64Array, documents: Uint32Array, length: number): number {
  let count = 0
  for (let place = 0; place < length; place += 1) if (flags[documents[place] ?? 0] === 1) count += 1
  return count
}
