import { countFacet } from '../engine/countFacet.ts'
import type { FacetColumn } from '../engine/FacetColumn.ts'
import type { FacetedTextIndex } from '../engine/FacetedTextIndex.ts'
import type { FilteredHits } from '../engine/FilteredHits.ts'
import { toOrganisationBuckets, toVocabularyBuckets } from '../facets/facetBuckets.ts'
import type { Nearness } from '../nearness/Nearness.ts'
import type { KnownValues } from './practiceConstraints.ts'
import type { PracticeDocument, PracticeSearchRequest } from './practiceSearch.ts'
import type { Facet } from '../facets/Facet.ts'
import {
  FACTS,
  COUNTED_LABELS,
  PRACTICE_FACET_LABELS,
  PRACTICE_FACETS,
  PRACTICE_FLAGS,
  type PracticeFlag,
} from './practiceSchema.ts'

/** All facets of a result, and the hits per municipality with every filter applied. */
export interface PracticeFacetCounts {
  readonly facets: readonly Facet[]
  readonly municipalityCounts: ReadonlyMap<string, number>
  /** Hits from municipalities that count as near; null without `near`. */
  readonly twinCount: number | null
}

/** Counts the facets of a result. A flag is a facet with the one value true; twinsOnly is there with `near` only. */
export function countPracticeFacets(
  index: FacetedTextIndex<PracticeDocument>,
  hits: FilteredHits,
  known: KnownValues,
  nearness: Nearness | null,
  { filter, language }: PracticeSearchRequest,
): PracticeFacetCounts {
  const facets: Facet[] = []
  const municipalities = index.columns.facet('municipalities')
  let perMunicipality: Uint32Array | null = null
  for (const key of PRACTICE_FACETS) {
    const column = index.columns.facet(key)
    const counts = countFacet(column, key, hits)
    if (column === municipalities && !hits.missingOne.has(key)) perMunicipality = counts
    const selected = new Set((filter[key] ?? []).map(String))
    const buckets =
      key === 'organisations'
        ? toOrganisationBuckets(known[key], column, counts, selected, language)
        : toVocabularyBuckets(known[key].values(), counts, selected, language)
    facets.push({ key, label: PRACTICE_FACET_LABELS[key][language], buckets })
  }
  const facts = countHits(index.columns.facet(FACTS), hits)
  for (const [number, flag] of PRACTICE_FLAGS.entries()) {
    const label = PRACTICE_FACET_LABELS[flag][language]
    facets.push(toFlagFacet(flag, label, facts[number] ?? 0, filter[flag] === true))
  }
  const inMunicipalities = perMunicipality ?? countHits(municipalities, hits)
  const countOf = (code: string): number => inMunicipalities[municipalities.findNumber(code) ?? -1] ?? 0
  const twinCount = nearness?.countedCodes.reduce((sum, code) => sum + countOf(code), 0) ?? null
  if (nearness !== null) {
    const label = COUNTED_LABELS[nearness.by][language]
    facets.push(toFlagFacet('twinsOnly', label, twinCount ?? 0, filter.twinsOnly === true))
  }
  return { facets, twinCount, municipalityCounts: toCountMap(municipalities, inMunicipalities) }
}

/** The counts by value; values without hits are left out. */
function toCountMap(column: FacetColumn, counts: Uint32Array): Map<string, number> {
  const byValue = new Map<string, number>()
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    if (count > 0) byValue.set(column.valueAt(number), count)
  }
  return byValue
}

/** Hits per value number, every filter applied. */
function countHits(column: FacetColumn, { documents, length }: FilteredHits): Uint32Array {
  const counts = new Uint32Array(column.valueCount)
  column.count(documents, length, counts)
  return counts
}

function toFlagFacet(
  key: PracticeFlag | 'twinsOnly',
  label: string,
  count: number,
  selected: boolean,
): Facet {
  return { key, label, buckets: [{ value: 'true', label, count, selected }] }
}
