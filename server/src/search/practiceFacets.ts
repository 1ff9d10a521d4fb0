import { countFacet } from './engine/countFacet.ts'
import type { FacetedTextIndex } from './engine/FacetedTextIndex.ts'
import type { FilteredHits } from './engine/FilteredHits.ts'
import { toOpenBuckets, toVocabularyBuckets } from './facetBuckets.ts'
import type { Nearness } from './nearness/Nearness.ts'
import type { KnownValues } from './practiceConstraints.ts'
import type { Facet, PracticeDocument, PracticeSearchRequest } from './practiceSearch.ts'
import {
  FACTS,
  COUNTED_LABELS,
  PRACTICE_FACET_LABELS,
  PRACTICE_FACETS,
  PRACTICE_FLAGS,
  type PracticeFlag,
} from './practiceSchema.ts'

/** So many organisations are listed; the others are reached by name. */
const ORGANISATIONS_SHOWN = 50

/** All facets of a result, and the hits per municipality with every filter applied. */
export interface PracticeFacetCounts {
  readonly facets: readonly Facet[]
  readonly municipalityCounts: ReadonlyMap<string, number>
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
  for (const key of PRACTICE_FACETS) {
    const column = index.columns.facet(key)
    const counts = countFacet(column, key, hits)
    const selected = new Set((filter[key] ?? []).map(String))
    const buckets =
      key === 'organisations'
        ? toOpenBuckets(known[key], column, counts, selected, language, ORGANISATIONS_SHOWN)
        : toVocabularyBuckets(known[key].values(), counts, selected, language)
    facets.push({ key, label: PRACTICE_FACET_LABELS[key][language], buckets })
  }
  const facts = new Uint32Array(PRACTICE_FLAGS.length)
  index.columns.facet(FACTS).count(hits.documents, hits.length, facts)
  for (const [number, flag] of PRACTICE_FLAGS.entries()) {
    const label = PRACTICE_FACET_LABELS[flag][language]
    facets.push(toFlagFacet(flag, label, facts[number] ?? 0, filter[flag] === true))
  }
  const municipalities = index.columns.facet('municipalities')
  const perMunicipality = new Uint32Array(municipalities.valueCount)
  municipalities.count(hits.documents, hits.length, perMunicipality)
  if (nearness !== null) {
    const count = nearness.countedCodes.reduce(
      (sum, code) => sum + (perMunicipality[municipalities.findNumber(code) ?? -1] ?? 0),
      0,
    )
    const label = COUNTED_LABELS[nearness.by][language]
    facets.push(toFlagFacet('twinsOnly', label, count, filter.twinsOnly === true))
  }
  const municipalityCounts = new Map<string, number>()
  for (const [number, count] of perMunicipality.entries()) {
    if (count > 0) municipalityCounts.set(municipalities.valueAt(number), count)
  }
  return { facets, municipalityCounts }
}

function toFlagFacet(
  key: PracticeFlag | 'twinsOnly',
  label: string,
  count: number,
  selected: boolean,
): Facet {
  return { key, label, buckets: [{ value: 'true', label, count, selected }] }
}
