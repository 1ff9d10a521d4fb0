import { keysOf } from './addressValues.ts'
import { SearchParameterError } from './SearchParameterError.ts'
import { readList } from './readList.ts'

/** Values of `narhet`, what makes municipalities near, and the schema's names for them. */
export const NEARNESS_PARAMETERS = {
  likhet: 'TWINS',
  avstand: 'DISTANCE',
  kommungrupp: 'GROUP',
  lan: 'COUNTY',
  storlek: 'SIZE',
} as const

/** A value of `narhet`. */
export type NearnessValue = keyof typeof NEARNESS_PARAMETERS

/** All values of `narhet`, in the order of the page. */
export const NEARNESS_VALUES = keysOf(NEARNESS_PARAMETERS)

/**
 * Names of the indicators in addresses, by their keys: those of `matt`, and after `vikt_` those of the form's fields.
 * Addresses are Swedish and lasting: a name that has been published is never changed.
 */
export const MEASURE_PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['population', 'folkmangd'],
  ['population-density', 'tathet'],
  ['share-65-plus', 'alder65'],
  ['share-foreign-born', 'utrikes'],
  ['tax-base-per-capita', 'skattekraft'],
  ['share-post-secondary', 'utbildning'],
  ['share-0-19', 'alder0-19'],
  ['share-80-plus', 'alder80'],
  ['population-change-10y', 'tillvaxt'],
  ['urban-share', 'tatort'],
  ['land-area', 'areal'],
  ['median-disposable-household-income', 'inkomst'],
  ['unemployment', 'arbetsloshet'],
  ['voter-turnout-2022', 'kommunval'],
  ['voter-turnout-national-2022', 'riksdagsval'],
])

const KEY_BY_NAME = new Map(Array.from(MEASURE_PARAMETERS, ([key, name]) => [name, key]))

/** The measures that likeness is counted on when the address names none, all weighing 1. */
export const DEFAULT_MEASURES: readonly string[] = [...MEASURE_PARAMETERS.keys()].slice(0, 6)

/** The start of the names of a form's fields, one per measure. */
export const WEIGHT_FIELD = 'vikt_'

/** The value of `matt` when every measure weighs 0. */
const NO_MEASURES = 'inga'

/** Which municipalities are to come first, as an address says it. */
export interface PlaceChoice {
  readonly by: NearnessValue
  /** Weights above 0 by the indicator's key, in the order of MEASURE_PARAMETERS; null for the default measures. */
  readonly weights: ReadonlyMap<string, number> | null
  /** Codes, in order. */
  readonly pinned: readonly string[]
  readonly dropped: readonly string[]
}

/** The choice of an address that makes none. */
export const DEFAULT_CHOICE: PlaceChoice = { by: 'likhet', weights: null, pinned: [], dropped: [] }

/**
 * Reads a choice from `narhet`, `matt`, `fasta` and `bortvalda`, or from the fields of a form (`vikt_folkmangd=2`).
 * Throws a `SearchParameterError` for what has no meaning. How large weights may be, and which codes exist, is for the
 * schema to say.
 */
export function parsePlaceChoice(params: URLSearchParams): PlaceChoice {
  const by = params.get('narhet') || 'likhet'
  if (!isNearness(by)) throw new SearchParameterError('narhet', by, { values: NEARNESS_VALUES })
  return {
    by,
    weights: readWeights(params),
    pinned: readList(params, 'fasta').toSorted(),
    dropped: readList(params, 'bortvalda').toSorted(),
  }
}

/** Puts the choice among the parameters of an address; what goes without saying is left out. */
export function setPlaceChoice(params: URLSearchParams, { by, weights, pinned, dropped }: PlaceChoice): void {
  if (by !== 'likhet') params.set('narhet', by)
  if (weights !== null) params.set('matt', writeWeights(weights))
  if (pinned.length > 0) params.set('fasta', pinned.join(','))
  if (dropped.length > 0) params.set('bortvalda', dropped.join(','))
}

/** True for the choice of an address that makes none. */
export function isDefaultChoice({ by, weights, pinned, dropped }: PlaceChoice): boolean {
  return by === 'likhet' && weights === null && pinned.length === 0 && dropped.length === 0
}

/** The choice as the schema's `TwinChoice`; null when it says nothing. Measures count with likeness only. */
export function toTwinChoice(choice: PlaceChoice) {
  if (isDefaultChoice(choice)) return null
  const { by, weights, pinned, dropped } = choice
  const indicators =
    weights === null || by !== 'likhet'
      ? undefined
      : Array.from(weights, ([indicator, weight]) => ({ indicator, weight }))
  return {
    by: NEARNESS_PARAMETERS[by],
    ...(indicators === undefined ? {} : { indicators }),
    ...(pinned.length === 0 ? {} : { pinned }),
    ...(dropped.length === 0 ? {} : { dropped }),
  }
}

/** The weight of a measure in a choice, 0 when it does not count. */
export function weightOf({ weights }: PlaceChoice, key: string): number {
  return weights === null ? Number(DEFAULT_MEASURES.includes(key)) : (weights.get(key) ?? 0)
}

/** The choice with another municipality pinned, dropped or neither. */
export function placeMunicipality(
  choice: PlaceChoice,
  code: string,
  place: 'pinned' | 'dropped' | 'free',
): PlaceChoice {
  const others = (codes: readonly string[]): readonly string[] => codes.filter((other) => other !== code)
  const [pinned, dropped] = [others(choice.pinned), others(choice.dropped)]
  return {
    ...choice,
    pinned: place === 'pinned' ? [...pinned, code].toSorted() : pinned,
    dropped: place === 'dropped' ? [...dropped, code].toSorted() : dropped,
  }
}

function readWeights(params: URLSearchParams): ReadonlyMap<string, number> | null {
  const fields = [...params].filter(([name]) => name.startsWith(WEIGHT_FIELD))
  if (fields.length > 0) {
    return inOrder(
      fields.map(([name, value]) => [
        readMeasure(name.slice(WEIGHT_FIELD.length), name),
        value === '' ? 0 : readWeight(value, name),
      ]),
    )
  }
  const entries = readList(params, 'matt')
  if (entries.length === 0) return null
  if (entries.length === 1 && entries[0] === NO_MEASURES) return new Map()
  return inOrder(
    entries.map((entry) => {
      const [name = '', weight = '1'] = entry.split(':')
      return [readMeasure(name, 'matt'), readWeight(weight, 'matt')]
    }),
  )
}

/** Measures in the order of the page without those that weigh nothing; null when they are the default ones. */
function inOrder(given: readonly (readonly [string, number])[]): ReadonlyMap<string, number> | null {
  const weights = new Map(given)
  const weighing = [...MEASURE_PARAMETERS.keys()].flatMap((key) => {
    const weight = weights.get(key) ?? 0
    return weight > 0 ? [[key, weight] as const] : []
  })
  const isDefault =
    weighing.length === DEFAULT_MEASURES.length &&
    weighing.every(([key, weight]) => weight === 1 && DEFAULT_MEASURES.includes(key))
  return isDefault ? null : new Map(weighing)
}

function writeWeights(weights: ReadonlyMap<string, number>): string {
  const entries = Array.from(weights, ([key, weight]) => {
    const name = MEASURE_PARAMETERS.get(key) ?? key
    return weight === 1 ? name : `${name}:${String(weight)}`
  })
  return entries.length === 0 ? NO_MEASURES : entries.join(',')
}

function readMeasure(name: string, parameter: string): string {
  const key = KEY_BY_NAME.get(name)
  if (key === undefined) throw new SearchParameterError(parameter, name, { values: [...KEY_BY_NAME.keys()] })
  return key
}

/** 0,5 and 0.5 alike, as people write it in a field. */
function readWeight(text: string, parameter: string): number {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()))
    throw new SearchParameterError(parameter, text, { example: '2' })
  return Number(text.trim().replace(',', '.'))
}

function isNearness(value: string): value is NearnessValue {
  return Object.hasOwn(NEARNESS_PARAMETERS, value)
}
