import { HubError } from '../../errors.ts'
import type { IndicatorValues } from './IndicatorValues.ts'
import { unknownMunicipality, unknownValue } from '../facets/unknownValue.ts'
import type { Place } from './Nearness.ts'
import {
  DEFAULT_INDICATORS,
  MOST_DROPPED,
  MOST_PINNED,
  MOST_WEIGHT,
  type NearBy,
  type TwinChoice,
} from './TwinChoice.ts'
import type { WeightedMeasure } from './TwinModel.ts'

/** A choice that has been checked, with what was left open filled in. */
export interface ReadTwinChoice {
  readonly by: NearBy
  readonly usesDefault: boolean
  /** Those that weigh nothing left out. */
  readonly measures: readonly WeightedMeasure[]
  readonly pinned: ReadonlySet<string>
  readonly dropped: ReadonlySet<string>
}

/** What may be chosen among. */
export interface KnownPlaces {
  readonly places: ReadonlyMap<string, Place>
  readonly indicators: ReadonlyMap<string, IndicatorValues>
}

/**
 * Checks a choice made for the municipality `mine`. Refuses unknown measures and municipalities (UNKNOWN_VALUE) and
 * what cannot be counted (INVALID_INPUT), each with what would be right.
 */
export function readTwinChoice(mine: string, choice: TwinChoice, known: KnownPlaces): ReadTwinChoice {
  const by = choice.by ?? 'TWINS'
  const measures = readMeasures(by, choice, known)
  const pinned = readPlaces(mine, choice.pinned ?? [], 'pinned', known)
  const dropped = readPlaces(mine, choice.dropped ?? [], 'dropped', known)
  const both = [...pinned].find((code) => dropped.has(code))
  if (both !== undefined) {
    const name = known.places.get(both)?.name ?? both
    throw invalid('dropped', {
      sv: `${name} (${both}) är både fäst och bortvald. Välj det ena.`,
      en: `${name} (${both}) is both pinned and dropped. Choose one of them.`,
    })
  }
  return { by, usesDefault: isDefault(measures), measures, pinned, dropped }
}

function readMeasures(by: NearBy, { indicators }: TwinChoice, known: KnownPlaces): WeightedMeasure[] {
  if (indicators === undefined) return DEFAULT_INDICATORS.map((indicator) => ({ indicator, weight: 1 }))
  if (by !== 'TWINS') {
    throw invalid('indicators', {
      sv: `Mått kan väljas när kommuner ordnas efter likhet (TWINS), inte med ${by}. Ta bort måtten eller välj TWINS.`,
      en: `Indicators can be chosen when municipalities are ordered by likeness (TWINS), not with ${by}. Leave them out or choose TWINS.`,
    })
  }
  const measures = new Map<string, number>()
  for (const { indicator, weight } of indicators) {
    const values = known.indicators.get(indicator)
    if (values === undefined) throw unknownIndicator(indicator, known)
    if (values.values.size === 0) throw withoutValues(values)
    if (measures.has(indicator)) {
      throw invalid('indicators', {
        sv: `Måttet ${values.nameSv} (${indicator}) finns med två gånger. Ge det en vikt.`,
        en: `The indicator ${values.nameEn} (${indicator}) is there twice. Give it one weight.`,
      })
    }
    measures.set(indicator, readWeight(values, weight ?? 1))
  }
  const weighing = [...measures].flatMap(([indicator, weight]) => (weight > 0 ? [{ indicator, weight }] : []))
  if (weighing.length === 0) {
    throw invalid('indicators', {
      sv: `Alla mått väger 0, så ingenting kan jämföras. Ge minst ett mått en vikt över 0, högst ${String(MOST_WEIGHT)}.`,
      en: `All indicators weigh 0, so nothing can be compared. Give at least one a weight above 0, at most ${String(MOST_WEIGHT)}.`,
    })
  }
  return weighing
}

function readWeight({ key, nameSv, nameEn }: IndicatorValues, weight: number): number {
  if (weight >= 0 && weight <= MOST_WEIGHT) return weight
  throw invalid('indicators', {
    sv: `Vikten för ${nameSv} (${key}) är ${String(weight)}. Den ska vara mellan 0 och ${String(MOST_WEIGHT)}.`,
    en: `The weight of ${nameEn} (${key}) is ${String(weight)}. It must be between 0 and ${String(MOST_WEIGHT)}.`,
  })
}

const PLACE_LIMITS = {
  pinned: { most: MOST_PINNED, sv: 'fästas', en: 'pinned' },
  dropped: { most: MOST_DROPPED, sv: 'väljas bort', en: 'dropped' },
} as const

function readPlaces(
  mine: string,
  codes: readonly string[],
  field: keyof typeof PLACE_LIMITS,
  { places }: KnownPlaces,
): ReadonlySet<string> {
  const limit = PLACE_LIMITS[field]
  const chosen = new Set(codes)
  if (chosen.size > limit.most) {
    throw invalid(field, {
      sv: `Högst ${String(limit.most)} kommuner kan ${limit.sv}, inte ${String(chosen.size)}.`,
      en: `At most ${String(limit.most)} municipalities can be ${limit.en}, not ${String(chosen.size)}.`,
    })
  }
  for (const code of chosen) {
    const place = places.get(code)
    if (place === undefined) throw unknownMunicipality(code, labelsOf(places), `choice.${field}`)
    if (code === mine) {
      throw invalid(field, {
        sv: `${place.name} (${code}) är kommunen som de andra jämförs med och kan inte ${limit.sv}.`,
        en: `${place.name} (${code}) is the municipality that others are compared with and cannot be ${limit.en}.`,
      })
    }
  }
  return chosen
}

/** The refusal of a code that decides the order but that no municipality has. */
export function unknownNear(code: string, { places }: KnownPlaces): HubError {
  return unknownMunicipality(code, labelsOf(places), 'near')
}

/** With it no municipality could be compared, and the list of twins would be empty without a word. */
function withoutValues({ key, nameSv, nameEn }: IndicatorValues): HubError {
  return invalid('indicators', {
    sv: `Måttet ${nameSv} (${key}) har inget värde för någon kommun, så det går inte att jämföra med. Välj ett annat mått.`,
    en: `The indicator ${nameEn} (${key}) has no value for any municipality, so nothing can be compared by it. Choose another one.`,
  })
}

function unknownIndicator(key: string, { indicators }: KnownPlaces): HubError {
  const labels = [...indicators.values()].map(({ key: value, nameSv, nameEn }) => ({
    value,
    labelSv: nameSv,
    labelEn: nameEn,
  }))
  return unknownValue(key, labels, 'choice.indicators')
}

function labelsOf(places: ReadonlyMap<string, Place>) {
  return Array.from(places.values(), ({ code, name }) => ({ value: code, labelSv: name, labelEn: name }))
}

function isDefault(measures: readonly WeightedMeasure[]): boolean {
  const [first] = measures
  return (
    measures.length === DEFAULT_INDICATORS.length &&
    measures.every(
      ({ indicator, weight }) => DEFAULT_INDICATORS.includes(indicator) && weight === first?.weight,
    )
  )
}

function invalid(field: keyof TwinChoice, messages: { sv: string; en: string }): HubError {
  return new HubError('INVALID_INPUT', messages, { field: `choice.${field}` })
}
