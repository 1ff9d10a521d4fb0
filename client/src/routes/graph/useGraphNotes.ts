import { useFormat } from '../../i18n/I18nProvider.tsx'
import { writeSpan } from '../../i18n/writeSpan.ts'
import type { GraphCentre, GraphNeighbour } from './graphGroups.ts'
import { useGraphMessages } from './useGraphMessages.ts'

/** A few words under the name in the middle: how many live there, or when it ran. Null where there is nothing to say. */
export function useCentreNote({ organisation, practice }: GraphCentre): string | null {
  const words = useGraphMessages()
  const format = useFormat()
  if (organisation !== null && 'population' in organisation)
    return words.inhabitants(format.number(organisation.population))
  return practice === null ? null : writeSpan(practice.startYear, practice.endYear, words.period)
}

/** What stands under a neighbour in the list: its years, its date, its place. Null where there is nothing to say. */
export function useNeighbourNote(): (
  neighbour: GraphNeighbour,
) => { readonly text: string; readonly missing: boolean } | null {
  const words = useGraphMessages()
  const format = useFormat()
  return ({ rank, node: { practice, strategy } }) => {
    if (rank !== null) return { text: words.rank(rank), missing: false }
    if (practice !== null) {
      const text = writeSpan(practice.startYear, practice.endYear, words.period)
      return { text: text ?? words.startNotStated, missing: text === null }
    }
    if (strategy === null) return null
    const date = strategy.decision?.date ?? null
    return date === null
      ? { text: words.dateNotStated, missing: true }
      : { text: format.date(date), missing: false }
  }
}
