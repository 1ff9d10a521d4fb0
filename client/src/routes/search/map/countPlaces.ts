import type { MapUnit } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { findMunicipality } from '../../../features/my-municipality/myMunicipality.ts'
import type { SearchQuery } from '../Search.generated.ts'

const SWEDISH = new Intl.Collator('sv')

type Result = Pick<SearchQuery['practices'], 'municipalityCounts' | 'facets'>

/** A municipality or county with its examples in the whole result. */
export interface CountedPlace {
  /** Four digits for a municipality, two for a county. */
  readonly code: string
  readonly name: string
  readonly count: number
  /** Its number among those that come first beside the chosen municipality; null for others and for counties. */
  readonly twinPlace: number | null
}

/** The places with examples, most first, then by name. A county's code begins those of its municipalities. */
export function countPlaces(result: Result, unit: MapUnit): readonly CountedPlace[] {
  return (unit === 'lan' ? countCounties(result) : countMunicipalities(result)).toSorted(
    (a, b) => b.count - a.count || SWEDISH.compare(a.name, b.name),
  )
}

function countMunicipalities({ municipalityCounts }: Result): CountedPlace[] {
  return municipalityCounts.map(({ code, count, likenessRank = null, isTwin = false }) => ({
    code,
    name: findMunicipality(code)?.name ?? code,
    count,
    twinPlace: isTwin ? likenessRank : null,
  }))
}

function countCounties({ municipalityCounts, facets }: Result): CountedPlace[] {
  const counts = new Map<string, number>()
  for (const { code, count } of municipalityCounts) {
    const county = code.slice(0, 2)
    counts.set(county, (counts.get(county) ?? 0) + count)
  }
  const names = new Map(listCounties(facets).map(({ value, label }) => [value, label]))
  return Array.from(counts, ([code, count]) => ({
    code,
    name: names.get(code) ?? code,
    count,
    twinPlace: null,
  }))
}

/** The counties as the facet names them, those without examples too. */
export function listCounties(facets: Result['facets']): Result['facets'][number]['buckets'] {
  return facets.find(({ key }) => key === 'counties')?.buckets ?? []
}
