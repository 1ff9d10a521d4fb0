/** Why a hit stands where it does, ready to read. */
export interface SearchReason {
  readonly kind: 'TEXT' | 'TWIN' | 'PLACE' | 'FILTER'
  readonly text: string
}
