import { readList } from './readList.ts'
import { withParameters } from './withParameters.ts'

/** Examples that can stand side by side. */
export const MOST_COMPARED = 5
/** Fewer are nothing to compare. */
export const LEAST_COMPARED = 2

/** How figures follow the size of a municipality: with its inhabitants, or not at all. */
export const ASSUMPTION_PARAMETERS = { linjart: 'LINEAR', fast: 'FIXED' } as const

/** A value of `antagande`. */
export type AssumptionValue = keyof typeof ASSUMPTION_PARAMETERS

/** Everything that stands in the address of a comparison. */
export interface ComparisonAddress {
  /** Slugs as given: their number and whether they exist is for the comparison to say. */
  readonly slugs: readonly string[]
  /** Code of the municipality that figures are scaled to. */
  readonly forMunicipality: string | null
  readonly assumption: AssumptionValue
  /** Shows only the rows in which the examples differ. */
  readonly differencesOnly: boolean
}

/** Reads a comparison from the address; what an assumption may not be counts as the usual one. */
export function parseComparisonAddress(params: URLSearchParams): ComparisonAddress {
  return {
    slugs: readList(params, 'exempel'),
    forMunicipality: params.get('for') || null,
    assumption: params.get('antagande') === 'fast' ? 'fast' : 'linjart',
    differencesOnly: params.get('visa') === 'skillnader',
  }
}

/** The address of a comparison without language prefix; `format` gives a file instead of the page. */
export function comparisonPath(
  address: ComparisonAddress,
  format: '' | '.xlsx' | '.csv' | '.docx' = '',
): string {
  const params = new URLSearchParams({ exempel: address.slugs.join(',') })
  if (address.forMunicipality !== null) params.set('for', address.forMunicipality)
  if (address.assumption !== 'linjart') params.set('antagande', address.assumption)
  if (address.differencesOnly) params.set('visa', 'skillnader')
  return withParameters(`/exempel/jamfor${format}`, params)
}
