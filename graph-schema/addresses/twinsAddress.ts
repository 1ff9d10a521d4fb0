import {
  parsePlaceChoice,
  placeMunicipality,
  setPlaceChoice,
  WEIGHT_FIELD,
  type PlaceChoice,
} from './placeChoice.ts'
import { similarMunicipalitiesPath } from './recordPaths.ts'
import { SearchParameterError } from './SearchParameterError.ts'
import { withParameters } from './withParameters.ts'

/** How many near municipalities are shown, the first of which is usual. */
export const SHOWN_COUNTS = [10, 20] as const

/** Everything that stands in the address of the municipalities near one. */
export interface TwinsAddress {
  readonly choice: PlaceChoice
  readonly shown: (typeof SHOWN_COUNTS)[number]
}

/** The field in which a form without script says which button was pressed, such as `fast-0182`. */
export const ACTION_FIELD = 'atgard'

const ACTIONS = { fast: 'pinned', bort: 'dropped', fri: 'free' } as const

/** What a button does to a municipality. */
export type TwinAction = keyof typeof ACTIONS

/** The choice after a button has been pressed for a municipality. */
export function applyTwinAction(choice: PlaceChoice, action: TwinAction, code: string): PlaceChoice {
  return placeMunicipality(choice, code, ACTIONS[action])
}

/** Reads the address, or what a form sends; throws a `SearchParameterError` for a choice that has no meaning. */
export function parseTwinsAddress(params: URLSearchParams): TwinsAddress {
  const given = parsePlaceChoice(params)
  const text = params.get(ACTION_FIELD)
  const [action = '', code = ''] = (text ?? '').split('-')
  if (text !== null && !isAction(action))
    throw new SearchParameterError(ACTION_FIELD, text, { values: Object.keys(ACTIONS) })
  return {
    choice: isAction(action) ? applyTwinAction(given, action, code) : given,
    shown: params.get('antal') === '20' ? 20 : 10,
  }
}

/** True for what a form sends, which has a shorter address. */
export function isSentByForm(params: URLSearchParams): boolean {
  return [...params.keys()].some((name) => name === ACTION_FIELD || name.startsWith(WEIGHT_FIELD))
}

function isAction(action: string): action is TwinAction {
  return Object.hasOwn(ACTIONS, action)
}

/** The address of the municipalities near the one with this slug, without language prefix. */
export function twinsPath(slug: string, { choice, shown }: TwinsAddress): string {
  const params = new URLSearchParams()
  setPlaceChoice(params, choice)
  if (shown !== SHOWN_COUNTS[0]) params.set('antal', String(shown))
  return withParameters(similarMunicipalitiesPath(slug), params)
}
