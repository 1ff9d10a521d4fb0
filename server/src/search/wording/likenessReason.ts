import type { Language } from '../../errors.ts'
import type { IndicatorValues } from '../nearness/IndicatorValues.ts'
import type { MeasureComparison } from '../nearness/TwinModel.ts'
import { writeList, writeNumber } from './writtenNumbers.ts'

const NO_BREAK_SPACE = '\u00a0'
/** How many measures a reason names. */
const ALIKE_SHOWN = 2

interface MeasureWording {
  readonly sv: string
  readonly en: string
  readonly unitSv: string
  readonly unitEn: string
  readonly decimals: number
  /** Shown figures are the measured ones divided by this. */
  readonly divisor: number
}

const percent = (sv: string, en: string): MeasureWording => ({
  sv,
  en,
  unitSv: '%',
  unitEn: '%',
  decimals: 1,
  divisor: 1,
})
const thousands = (sv: string, en: string): MeasureWording => ({
  sv,
  en,
  unitSv: 'tkr',
  unitEn: 'thousand SEK',
  decimals: 0,
  divisor: 1000,
})

/** Names that read well in a sentence. Other measures go by their own name and unit. */
const MEASURES: Readonly<Record<string, MeasureWording>> = {
  population: { sv: 'folkmängd', en: 'population', unitSv: '', unitEn: '', decimals: 0, divisor: 1 },
  'population-density': {
    sv: 'täthet',
    en: 'density',
    unitSv: 'inv./km²',
    unitEn: 'inhabitants/km²',
    decimals: 0,
    divisor: 1,
  },
  'share-65-plus': percent('andel 65 år och äldre', 'share aged 65 and over'),
  'share-80-plus': percent('andel 80 år och äldre', 'share aged 80 and over'),
  'share-0-19': percent('andel 0–19 år', 'share aged 0–19'),
  'share-foreign-born': percent('andel utrikes födda', 'share foreign born'),
  'share-post-secondary': percent(
    'andel med eftergymnasial utbildning',
    'share with post-secondary education',
  ),
  'tax-base-per-capita': thousands('skattekraft', 'tax base'),
}

/** The measures in which two municipalities are most alike; `compared` has the least different first. */
export function mostAlike(compared: readonly MeasureComparison[]): readonly MeasureComparison[] {
  return compared.slice(0, ALIKE_SHOWN)
}

/** The measures in which they differ most, the most different first; none that they are most alike in. */
export function mostDifferent(compared: readonly MeasureComparison[]): readonly MeasureComparison[] {
  return compared.slice(ALIKE_SHOWN).slice(-ALIKE_SHOWN).toReversed()
}

/** A measure's name within a sentence. */
export function nameMeasure(key: string, indicator: IndicatorValues | undefined, language: Language): string {
  return (MEASURES[key] ?? toWording(key, indicator))[language]
}

/** "Falun liknar Alingsås i andel 65 år och äldre (23,4 mot 23,1 %) och skattekraft (251 mot 255 tkr)." */
export function writeLikeness(
  mine: string,
  theirs: string,
  compared: readonly MeasureComparison[],
  indicators: ReadonlyMap<string, IndicatorValues>,
  language: Language,
): string {
  const measures = mostAlike(compared).map((alike) =>
    writeMeasure(alike, indicators.get(alike.indicator), language),
  )
  const list = writeList(measures, language)
  return language === 'sv' ? `${theirs} liknar ${mine} i ${list}.` : `${theirs} is like ${mine} in ${list}.`
}

function writeMeasure(
  alike: MeasureComparison,
  indicator: IndicatorValues | undefined,
  language: Language,
): string {
  const wording = MEASURES[alike.indicator] ?? toWording(alike.indicator, indicator)
  const decimals = smallNumbers(alike, wording) ? 1 : wording.decimals
  const [theirs, mine] = [alike.theirs, alike.mine].map((value) =>
    writeNumber(value / wording.divisor, language, decimals, decimals > 0),
  )
  const unit = language === 'sv' ? wording.unitSv : wording.unitEn
  // English writes a percent sign close to its figure.
  const space = unit === '' || (unit === '%' && language === 'en') ? '' : NO_BREAK_SPACE
  const against = language === 'sv' ? 'mot' : 'against'
  return `${wording[language]} (${theirs ?? ''} ${against} ${mine ?? ''}${space}${unit})`
}

/** Two inhabitants per km² against two would tell nothing; 1,6 against 2,3 does. */
function smallNumbers(alike: MeasureComparison, wording: MeasureWording): boolean {
  return wording.decimals === 0 && Math.max(alike.mine, alike.theirs) / wording.divisor < 10
}

function toWording(key: string, indicator: IndicatorValues | undefined): MeasureWording {
  if (indicator === undefined) return { sv: key, en: key, unitSv: '', unitEn: '', decimals: 1, divisor: 1 }
  const isPercent = indicator.unit.startsWith('procent')
  return {
    sv: lowerFirst(indicator.nameSv),
    en: lowerFirst(indicator.nameEn),
    unitSv: isPercent ? '%' : indicator.unit,
    unitEn: isPercent ? '%' : indicator.unit,
    decimals: isPercent ? 1 : 0,
    divisor: 1,
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
}
