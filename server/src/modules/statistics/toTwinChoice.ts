import type { IndicatorWeight, TwinChoice } from '../../search/nearness/TwinChoice.ts'
import { dropNulls, type Nullable } from '../dropNulls.ts'

/** A choice as GraphQL hands it on. */
export type TwinChoiceInput = Nullable<TwinChoice>

/** The choice without what it leaves open; undefined when it says nothing. */
export function toTwinChoice(input: TwinChoiceInput | null | undefined): TwinChoice | undefined {
  if (input === null || input === undefined) return undefined
  const { indicators, ...choice } = dropNulls(input)
  if (indicators === undefined) return choice
  return {
    ...choice,
    indicators: indicators.map(({ indicator, weight }): IndicatorWeight => ({
      indicator,
      weight: weight ?? 1,
    })),
  }
}
