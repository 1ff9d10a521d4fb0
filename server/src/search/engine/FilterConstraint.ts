/** One condition that hits must fulfil. Values within it are alternatives. */
export type FilterConstraint =
  | {
      /** Has one of the values; the facet of this key shows its counts as if the condition were not there. */
      readonly kind: 'values'
      readonly key: string
      readonly values: readonly string[]
    }
  | {
      /** Has a known number within the bounds, both included. */
      readonly kind: 'range'
      readonly key: string
      readonly number: string
      readonly from: number
      readonly to: number
    }
  | {
      /** Has one of the values of a facet that is not its own: a flag, or twins among municipalities. */
      readonly kind: 'set'
      readonly key: string
      readonly facet: string
      readonly values: readonly string[]
    }
