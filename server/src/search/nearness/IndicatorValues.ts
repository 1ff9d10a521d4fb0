/** A measure of municipalities that likeness may be counted on. */
export interface IndicatorValues {
  readonly key: string
  readonly nameSv: string
  readonly nameEn: string
  readonly unit: string
  /** One value per municipality code, in that unit. */
  readonly values: ReadonlyMap<string, number>
}
