import type { FACET_PARAMETERS, FacetKey } from './practiceSearchParameters.ts'
import { withParameters } from './withParameters.ts'

/** Parameters of the search that a page sets when it leads there. `parsePracticeSearch` says what they mean. */
type Parameter =
  (typeof FACET_PARAMETERS)[FacetKey] | 'bemanning_till' | 'jamfor' | 'nara' | 'q' | 'sortera' | 'tvillingar'

/**
 * The search among examples with a few parameters set, without language prefix; null and empty ones are left out. A page
 * that only leads to the search need not carry all that the search does with its address.
 */
export function practicesPath(
  parameters: Readonly<Partial<Record<Parameter, string | number | null>>> = {},
): string {
  const set = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (value !== null && value !== '') set.set(name, String(value))
  return withParameters('/exempel', set)
}
