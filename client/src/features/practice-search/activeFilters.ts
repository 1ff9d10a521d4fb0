import type { Format } from '../../i18n/createFormat.ts'
import type { Messages } from '../../i18n/sv/svMessages.ts'
import type { ChosenFilter } from '../faceted-search/ChosenFilters.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import { findMunicipality } from '../my-municipality/myMunicipality.ts'
import {
  DEFAULT_CHOICE,
  placeMunicipality,
  type PlaceChoice,
} from '../../../../graph-schema/addresses/placeChoice.ts'
import { FACET_KEYS, type FacetKey } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import {
  parsePracticeSearch,
  practiceSearchPath,
  type PracticeSearch,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'

/** The first word of the keys of what decides the order and narrows nothing. */
const CHOICE_KEY = 'choice'

/** True for what narrows the result, and not for the question and the order. */
export function isNarrowing({ key }: ChosenFilter): boolean {
  return key !== 'q' && key !== 'near' && !key.startsWith(CHOICE_KEY)
}

/** The label of a facet's value, as the result's facets have it. */
export type FacetLabels = (key: FacetKey, value: string) => string

interface Words {
  readonly messages: Messages
  readonly format: Format
  readonly labelOf: FacetLabels
}

/** Everything that is chosen besides order and view, in the order of the page. */
export function listActiveFilters(
  search: PracticeSearch,
  { messages, format, labelOf }: Words,
): readonly ChosenFilter[] {
  const { chips, facets, nearness } = messages.search
  const filters: ChosenFilter[] = []
  const add = (
    key: string,
    label: string,
    without: Partial<PracticeSearch>,
    removeLabel = chips.remove(label),
  ): void => {
    filters.push({
      key,
      label,
      removeLabel,
      pathWithout: practiceSearchPath({ ...search, page: 1, ...without }),
    })
  }

  if (search.query !== '') add('q', search.query, { query: '' }, chips.query(search.query))
  const near = findMunicipality(search.near)
  if (near !== null) {
    const { choice } = search
    const words = nearness[choice.by]
    add('near', words.chip(near.name), { near: null, twinsOnly: false, choice: DEFAULT_CHOICE })
    if (search.twinsOnly) add('twins', lowerFirst(words.only), { twinsOnly: false })
    const addChoice = (key: string, label: string, without: PlaceChoice): void => {
      add(`${CHOICE_KEY} ${key}`, label, { choice: without }, chips.removeChoice(label))
    }
    if (choice.by === 'likhet' && choice.weights !== null)
      addChoice('weights', chips.weights, { ...choice, weights: null })
    for (const place of ['pinned', 'dropped'] as const)
      for (const code of choice[place])
        addChoice(
          code,
          chips[place](findMunicipality(code)?.name ?? code),
          placeMunicipality(choice, code, 'free'),
        )
  }
  for (const key of FACET_KEYS) {
    for (const value of search.facets[key]) {
      const kept = search.facets[key].filter((other) => other !== value)
      add(`${key} ${value}`, labelOf(key, value), { facets: { ...search.facets, [key]: kept } })
    }
  }
  if (search.startFrom !== null) add('from', chips.startFrom(search.startFrom), { startFrom: null })
  if (search.startTo !== null) add('to', chips.startTo(search.startTo), { startTo: null })
  if (search.costTo !== null) add('cost', chips.costTo(format.kronor(search.costTo)), { costTo: null })
  if (search.staffTo !== null)
    add('staff', chips.staffTo(format.number(search.staffTo, 2)), { staffTo: null })
  for (const fact of search.facts)
    add(`fact ${fact}`, facets.fact[fact], { facts: search.facts.filter((other) => other !== fact) })
  return filters
}

/** The same search with nothing chosen; order, view and what is compared stay. */
export function clearedSearch({ sort, view, mapUnit, compared }: PracticeSearch): PracticeSearch {
  return { ...parsePracticeSearch(new URLSearchParams()), sort, view, mapUnit, compared }
}
