/** A vocabulary entry, organisation, municipality, county, group or goal that a filter value may name. */
export interface FacetLabel {
  readonly value: string
  readonly labelSv: string
  readonly labelEn: string
  readonly altLabels: readonly string[]
  readonly position: number
}

/** The label of what has one name in both languages and no place in an order. */
export function labelOfName(value: string, name: string): FacetLabel {
  return { value, labelSv: name, labelEn: name, altLabels: [], position: 0 }
}

export interface FacetBucket {
  readonly value: string
  readonly label: string
  /** Hits with this value when the facet's own selection is ignored. */
  readonly count: number
  readonly selected: boolean
}

export interface Facet {
  /** The filter's field name. */
  readonly key: string
  readonly label: string
  readonly buckets: readonly FacetBucket[]
}
