/** A kind of contribution. */
export interface Contribution {
  readonly id: string
  readonly label: string
}
