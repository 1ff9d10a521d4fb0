import { HALF_A_POST } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'

/** The address of all examples that run with at most half a post, those of places like `near` first. */
export function smallStaffPath(near: string | null): string {
  const staff = String(HALF_A_POST).replace('.', ',')
  return `/exempel?bemanning_till=${staff}${near === null ? '' : `&nara=${near}`}`
}
