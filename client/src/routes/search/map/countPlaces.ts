import type { MapUnit } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { findMunicipality } from '../../../features/my-municipality/myMunicipality.ts'
import { inSwedishOrder } from '../../../i18n/inSwedishOrder.ts'
import type { SearchQuery } from '../Search.generated.ts'

type Result = Pick<SearchQuery['practices'], 'municipalityCounts' | 'facets'>

/** A municipality or county with its examples in the whole result. */
export interface CountedPlace {
  /** Four digits for a municipality, two for a county. */
  readonly code: string
  readonly name: string
  readonly count: number
  /** Its number among those that come first beside the chosen municipality; null for others and for counties. */
  readonly twinPlace: number | null
  /** How many of the examples are from municipalities that come first. */
  readonly fromTwins: number
}

/** The places with examples, most first, then by name. A county's code begins those of its municipalities. */
export function countPlaces(result: Result, unit: MapUnit): readonly CountedPlace[] {
  return (unit === 'lan' ? countCounties(result) : countMunicipalities(result)).toSorted(
    (a, b) => b.count - a.count || inSwedishOrder(a.name, b.name),
  )
}

function countMunicipalities({ municipalityCounts }: Result): CountedPlace[] {
  return municipalityCounts.map(({ code, count, likenessRank = null, isTwin = false }) => ({
    code,
    name: findMunicipality(code)?.name ?? code,
    count,
    twinPlace: isTwin ? likenessRank : null,
    fromTwins: isTwin ? count : 0,
  }))
}

function countCounties({ municipalityCounts, facets }: Result): CountedPlace[] {
  const counts = new Map<string, { count: number; fromTwins: number }>()
  for (const { code, count, isTwin = false } of municipalityCounts) {
    const county = code.slice(0, 2)
    const { count: before, fromTwins } = counts.get(county) ?? { count: 0, fromTwins: 0 }
    counts.set(county, { count: before + count, fromTwins: fromTwins + (isTwin ? count : 0) })
  }
  const names = new Map(listCounties(facets).map(({ value, label }) => [value, label]))
  return Array.from(counts, ([code, county]) => ({
    code,
    name: names.get(code) ?? code,
    ...county,
    twinPlace: null,
  }))
}

/** The counties as the facet names them, those without examples too. */
export function listCounties(facets: Result['facets']): Result['facets'][number]['buckets'] {
  return facets.find(({ key }) => key === 'counties')?.buckets ?? []
}
