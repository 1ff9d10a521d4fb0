import type { BilingualMessage, Language } from '../../errors.ts'
import type { Nearness, NearPlace, Place } from '../nearness/Nearness.ts'
import type { NearBy } from '../nearness/TwinChoice.ts'
import type { IndicatorValues } from '../nearness/IndicatorValues.ts'
import type { SearchReason } from './SearchReason.ts'
import { nameMeasure, writeLikeness } from './likenessReason.ts'
import { writeList, writeNumber } from './writtenNumbers.ts'

/** With more measures than this the sentence says that they were chosen, and not which they are. */
const MOST_NAMED = 3

/** What the municipality of a hit has to do with the chosen one; null where nearness says nothing of it. */
export function writePlaceReason(
  nearness: Nearness,
  { code, name }: { readonly code: string; readonly name: string },
  indicators: ReadonlyMap<string, IndicatorValues>,
  language: Language,
): SearchReason | null {
  const sv = language === 'sv'
  if (code === nearness.mine.code) {
    return { kind: 'PLACE', text: sv ? `Exemplet finns i ${name}.` : `The example is in ${name}.` }
  }
  if (nearness.dropped.has(code)) {
    const dropped = sv
      ? `Du har valt bort ${name} bland dem som kommer först.`
      : `You have dropped ${name} from those that come first.`
    return { kind: 'PLACE', text: dropped }
  }
  const other = nearness.ranking.get(code)
  if (other === undefined) return null
  const text = other.counted
    ? writeNearness(nearness, other, indicators, language)
    : FAR[nearness.by](toWords(nearness, other, language))[language]
  return { kind: other.pinned || (nearness.by === 'TWINS' && other.counted) ? 'TWIN' : 'PLACE', text }
}

/** Why the example of a region or national body stands where it does when nothing else tells. */
export function writeNoPlaceReason(language: Language): SearchReason {
  const text =
    language === 'sv'
      ? 'Den som driver exemplet är ingen kommun och står därför efter dem.'
      : 'Whoever runs the example is no municipality and therefore stands after them.'
  return { kind: 'PLACE', text }
}

/** What makes another municipality near: "Falun liknar Alingsås i …", "Falun ligger 23 km från Alingsås." */
export function writeNearness(
  nearness: Nearness,
  other: NearPlace,
  indicators: ReadonlyMap<string, IndicatorValues>,
  language: Language,
): string {
  const { by, mine } = nearness
  const { code, name } = other.place
  const text =
    by === 'TWINS'
      ? writeLikeness(mine.name, name, nearness.compare(code), indicators, language)
      : (belongs(nearness, other) ? NEAR : FAR)[by](toWords(nearness, other, language))[language]
  if (!other.pinned) return text
  return language === 'sv' ? `Du har fäst ${name} främst. ${text}` : `You have pinned ${name} first. ${text}`
}

/** "kommuner som liknar Alingsås i folkmängd och skattekraft", for one municipality or several. */
export function writeNearPhrase(
  { by, mine, usesDefault, measures }: Nearness,
  indicators: ReadonlyMap<string, IndicatorValues>,
  language: Language,
  one = false,
): string {
  const sv = language === 'sv'
  const places = sv ? (one ? 'en kommun' : 'kommuner') : one ? 'a municipality' : 'municipalities'
  if (by !== 'TWINS') return `${places} ${RELATIONS[by][language]} ${mine.name}`
  const alike = `${places} ${sv ? 'som liknar' : 'like'} ${mine.name}`
  if (usesDefault) return alike
  if (measures.length > MOST_NAMED) return `${alike} ${sv ? 'efter valda mått' : 'by chosen indicators'}`
  const names = measures.map(({ indicator }) => nameMeasure(indicator, indicators.get(indicator), language))
  return `${alike} ${sv ? 'i' : 'in'} ${writeList(names, language)}`
}

const RELATIONS = {
  DISTANCE: { sv: 'nära', en: 'near' },
  GROUP: { sv: 'i samma kommungrupp som', en: 'in the same municipality group as' },
  COUNTY: { sv: 'i samma län som', en: 'in the same county as' },
  SIZE: { sv: 'av samma storlek som', en: 'of the same size as' },
} as const

/** The names and figures that a sentence about two municipalities is made of, in its language. */
interface Words {
  readonly mine: Place
  readonly theirs: Place
  readonly way: string
  readonly inhabitants: readonly [theirs: string, mine: string]
  readonly rank: string
  readonly others: string
  readonly usesDefault: boolean
}

type Sentence = (words: Words) => BilingualMessage

const WAY: Sentence = ({ mine, theirs, way }) => ({
  sv: `${theirs.name} ligger ${way} från ${mine.name}.`,
  en: `${theirs.name} is ${way} from ${mine.name}.`,
})

/** What ties those together that count as near. */
const NEAR: Readonly<Record<Exclude<NearBy, 'TWINS'>, Sentence>> = {
  DISTANCE: WAY,
  GROUP: ({ mine, theirs }) => ({
    sv: `${theirs.name} hör till samma kommungrupp som ${mine.name} (${mine.groupName}).`,
    en: `${theirs.name} is in the same municipality group as ${mine.name} (${mine.groupName}).`,
  }),
  COUNTY: ({ mine, theirs, way }) => ({
    sv: `${theirs.name} ligger i samma län som ${mine.name}, ${way} bort.`,
    en: `${theirs.name} is in the same county as ${mine.name}, ${way} away.`,
  }),
  SIZE: ({ mine, theirs, inhabitants: [many, own] }) => ({
    sv: `${theirs.name} är nära ${mine.name} i folkmängd (${many} mot ${own}).`,
    en: `${theirs.name} is close to ${mine.name} in population (${many} against ${own}).`,
  }),
}

/** Where the others stand. */
const FAR: Readonly<Record<NearBy, Sentence>> = {
  TWINS: ({ theirs, rank, others, usesDefault }) => ({
    sv: `${theirs.name} är nummer ${rank} av ${others} i likhet${usesDefault ? '' : ' efter valda mått'}.`,
    en: `${theirs.name} is number ${rank} of ${others} in likeness${usesDefault ? '' : ' by chosen indicators'}.`,
  }),
  DISTANCE: WAY,
  GROUP: ({ theirs }) => ({
    sv: `${theirs.name} hör till en annan kommungrupp (${theirs.groupName}).`,
    en: `${theirs.name} is in another municipality group (${theirs.groupName}).`,
  }),
  COUNTY: ({ mine, theirs, way }) => ({
    sv: `${theirs.name} ligger i ${theirs.countyName}, ${way} från ${mine.name}.`,
    en: `${theirs.name} is in ${theirs.countyName}, ${way} from ${mine.name}.`,
  }),
  SIZE: ({ mine, theirs, inhabitants: [many, own] }) => ({
    sv: `${theirs.name} skiljer sig från ${mine.name} i folkmängd (${many} mot ${own}).`,
    en: `${theirs.name} differs from ${mine.name} in population (${many} against ${own}).`,
  }),
}

/** A pinned municipality counts as near without being of the same group or county. */
function belongs({ by, mine }: Nearness, { place, counted }: NearPlace): boolean {
  if (by === 'GROUP') return place.groupCode === mine.groupCode
  return by === 'COUNTY' ? place.countyCode === mine.countyCode : counted
}

function toWords({ mine, ranking, usesDefault }: Nearness, other: NearPlace, language: Language): Words {
  const { place: theirs, rank, kilometres } = other
  return {
    mine,
    theirs,
    way: `${writeNumber(Math.round(kilometres), language)}\u00a0km`,
    inhabitants: [writeNumber(theirs.population, language), writeNumber(mine.population, language)],
    rank: String(rank),
    others: String(ranking.size),
    usesDefault,
  }
}
