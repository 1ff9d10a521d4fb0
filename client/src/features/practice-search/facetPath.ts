import {
  FACET_PARAMETERS,
  type FacetKey,
} from '../../../../graph-schema/addresses/practiceSearchParameters.ts'

/** The address of all examples with one value of one facet, such as those of one form. */
export function facetPath(facet: FacetKey, value: string): string {
  return `/exempel?${FACET_PARAMETERS[facet]}=${encodeURIComponent(value)}`
}
