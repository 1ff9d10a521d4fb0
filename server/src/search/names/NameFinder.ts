import type { FacetLabel } from '../facets/Facet.ts'
import { foldToAscii, isAscii } from '../text/foldToAscii.ts'
import { isPlaceKind } from '../text/isPlaceKind.ts'
import { toLower } from '../text/scanWords.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { isFunctionWord, isInIdiom, isQuestionWord } from '../text/stopWords.ts'
import { toLowerWords } from '../text/toLowerWords.ts'
import { withoutParenthesis } from '../text/withoutParenthesis.ts'
import { OrganisationNames } from './OrganisationNames.ts'
import type { WrittenWord } from './WrittenWord.ts'

/** A filter value that some words name. */
export interface NamedValue<Facet extends string = string> {
  readonly facet: Facet
  readonly label: FacetLabel
}

/** The longest name that begins at a word, and everything that is called so. */
export interface NameMatch<Facet extends string = string> {
  /** Number of words, and of those that are the name itself, without "kommun" or "stad". */
  readonly length: number
  readonly nameLength: number
  /** Empty for an organisation: its name is one thing, but no choice. */
  readonly values: readonly NamedValue<Facet>[]
}

/** Names that are also everyday words: they are names with a capital letter, or before "kommun". */
const EVERYDAY_NAMES: ReadonlySet<string> = new Set(['vara', 'mark', 'berg', 'boden', 'kil'])
const GOAL_WORDS = ['mål', 'målet', 'globala mål', 'globala målet', 'agenda 2030 mål', 'goal', 'sdg']

interface KeyedValue<Facet extends string> extends NamedValue<Facet> {
  /** The name as looked up, å ä ö kept. */
  readonly key: string
}

/**
 * Finds the names of filter values in a question: municipalities with and without "kommun" or "stad" and in the
 * genitive, counties with and without "län", goals by number or name, and whatever else may be named (forms, groups,
 * areas, kinds of documents) by labels, the parts of labels that "och" or "eller" joins, and other words, in any
 * inflection. The longest name wins; whatever shares it is given together (Habo and Håbo typed as habo; the group and
 * the area of older people).
 */
export class NameFinder<Facet extends string> {
  /** The facets whose values may be named, in the order in which they are offered. */
  readonly facets: readonly Facet[]
  /** By the folded name; names of places and goals as written, other names by the stems of their words. */
  readonly #places = new Map<string, KeyedValue<Facet>[]>()
  readonly #subjects = new Map<string, KeyedValue<Facet>[]>()
  /** Names that are one thing without being choices. */
  readonly organisations = new OrganisationNames((words) => this.#holdsPlace(words))
  #longest = 1
  #longestPlace = 1

  constructor(facets: readonly Facet[], labels: Readonly<Record<Facet, readonly FacetLabel[]>>) {
    this.facets = facets
    const municipalities = facets
      .filter((facet) => facet === 'municipalities')
      .flatMap((facet) => labels[facet])
    const municipalityNames = new Set(municipalities.map(({ labelSv }) => toLower(labelSv)))
    const isCalledSo = (name: string): boolean => municipalityNames.has(toLower(name))
    for (const facet of facets) {
      for (const label of labels[facet]) {
        if (facet === 'municipalities')
          for (const name of [label.labelSv, ...namesOfIsland(label)]) this.#addPlace(facet, label, name)
        else if (facet === 'counties')
          for (const name of namesOfCounty(label, isCalledSo)) this.#addPlace(facet, label, name)
        else if (facet === 'goals') for (const name of namesOfGoal(label)) this.#addPlace(facet, label, name)
        else {
          const names = facet === 'questions' ? namesOfQuestion(label) : namesOf(label)
          for (const name of names) this.#addSubject(facet, label, name)
        }
      }
    }
  }

  /** The longest name that begins at a place among the words of a question; null when none does. */
  find(words: readonly WrittenWord[], start: number): NameMatch<Facet> | null {
    const organisation = this.organisations.lengthAt(words, start)
    if (organisation > 0) return { length: organisation, nameLength: organisation, values: [] }
    const place = this.findPlace(words, start)
    const stems = words.slice(start, start + this.#longest).map(({ word }) => stemSwedish(word))
    for (let length = stems.length; length >= (place?.nameLength ?? 1); length -= 1) {
      const only = length === 1 ? (words[start]?.word ?? '') : ''
      // "Aldrig" has the stem of äldre without its dots, and bra is no BRÅ.
      if (isFunctionWord(only) || isQuestionWord(only)) continue
      if (isInIdiom(only, words[start - 1]?.word, words[start + 1]?.word)) continue
      const subjects = lookUp(this.#subjects, stems.slice(0, length).join(' '))
      if (subjects.length === 0) continue
      // "Nacka kommun" is the municipality and nothing else.
      if (place !== null && (place.nameLength > length || place.length > place.nameLength)) break
      const places = place?.nameLength === length ? place.values : []
      return { length, nameLength: length, values: this.#inOfferedOrder([...places, ...subjects]) }
    }
    return place
  }

  /** The same for municipalities, counties and goals only. */
  findPlace(words: readonly WrittenWord[], start: number): NameMatch<Facet> | null {
    const most = Math.min(this.#longestPlace, words.length - start)
    for (let length = most; length > 0; length -= 1) {
      const beforeKind = isPlaceKind(words[start + length]?.word ?? '')
      const found = this.#lookUpPlace(words.slice(start, start + length), beforeKind)
      const values = this.#inOfferedOrder(found).filter(
        // Region Skåne is an organisation, not the county.
        ({ facet }) => facet !== 'counties' || words[start - 1]?.word.startsWith('region') !== true,
      )
      if (values.length === 0) continue
      const withKind = beforeKind && values.some(isMunicipal)
      return { length: withKind ? length + 1 : length, nameLength: length, values }
    }
    return null
  }

  #holdsPlace(words: readonly string[]): boolean {
    const asked = words.map((word) => ({ word, written: word }))
    return asked.some((_, start) =>
      asked.some(
        (_word, place) => place >= start && this.#lookUpPlace(asked.slice(start, place + 1), true).length > 0,
      ),
    )
  }

  #lookUpPlace(asked: readonly WrittenWord[], beforeKind: boolean): readonly KeyedValue<Facet>[] {
    const key = asked.map(({ word }) => word).join(' ')
    if (EVERYDAY_NAMES.has(key) && !beforeKind && !/^\p{Lu}/u.test(asked[0]?.written ?? '')) return []
    const exact = lookUp(this.#places, key)
    if (!key.endsWith('s')) return exact
    const inGenitive = lookUp(this.#places, key.slice(0, -1))
    // Stockholms stad is the municipality, though Stockholms alone is the county.
    const isMunicipality = beforeKind && !exact.some(isMunicipal) && inGenitive.some(isMunicipal)
    return exact.length === 0 || isMunicipality ? inGenitive : exact
  }

  #addPlace(facet: Facet, label: FacetLabel, name: string): void {
    const words = toLowerWords(name)
    this.#longestPlace = Math.max(this.#longestPlace, words.length)
    this.#add(this.#places, { facet, label }, words)
  }

  #addSubject(facet: Facet, label: FacetLabel, name: string): void {
    const words = toLowerWords(name)
    this.#add(
      this.#subjects,
      { facet, label },
      words.map((word) => stemSwedish(word)),
    )
  }

  /** Each value once, by facet. */
  #inOfferedOrder(found: readonly NamedValue<Facet>[]): readonly NamedValue<Facet>[] {
    const values = new Map<string, NamedValue<Facet>>()
    for (const { facet, label } of found) {
      const id = `${facet} ${label.value}`
      if (!values.has(id)) values.set(id, { facet, label })
    }
    return inOrderOf(this.facets, [...values.values()])
  }

  #add(names: Map<string, KeyedValue<Facet>[]>, value: NamedValue<Facet>, words: readonly string[]): void {
    const key = words.join(' ')
    if (key === '') return
    this.#longest = Math.max(this.#longest, words.length)
    const folded = foldToAscii(key)
    names.set(folded, [...(names.get(folded) ?? []), { ...value, key }])
  }
}

function isMunicipal({ facet }: NamedValue): boolean {
  return facet === 'municipalities'
}

/** What is called so; å ä ö typed as a a o also mean the name with them, after the name as typed. */
function lookUp<Facet extends string>(
  names: ReadonlyMap<string, readonly KeyedValue<Facet>[]>,
  key: string,
): readonly KeyedValue<Facet>[] {
  const found = names.get(foldToAscii(key)) ?? []
  const exact = found.filter((value) => value.key === key)
  return isAscii(key) ? [...exact, ...found.filter((value) => value.key !== key)] : exact
}

/** What belongs to the first facet first; what belongs to one facet keeps its order. */
export function inOrderOf<Facet extends string, Value extends { readonly facet: Facet }>(
  facets: readonly Facet[],
  values: readonly Value[],
): Value[] {
  return values.toSorted((a, b) => facets.indexOf(a.facet) - facets.indexOf(b.facet))
}

/** The island whose whole a municipality shares with others. */
const ISLANDS: Readonly<Record<string, string>> = { Borgholm: 'Öland', Mörbylånga: 'Öland' }

function namesOfIsland({ labelSv }: FacetLabel): string[] {
  const island = ISLANDS[labelSv]
  return island === undefined ? [] : [island]
}

/** What people call counties, or a part of one, besides; several counties share the name of a part of the country. */
const EVERYDAY_COUNTIES: Readonly<Record<string, string>> = {
  'Södermanlands län': 'Sörmland',
  'Jönköpings län': 'Småland',
  'Kronobergs län': 'Småland',
  'Kalmar län': 'Småland',
  'Gävleborgs län': 'Norrland Hälsingland Gästrikland',
  'Västernorrlands län': 'Norrland Ångermanland Medelpad',
  'Jämtlands län': 'Norrland',
  'Västerbottens län': 'Norrland',
  'Norrbottens län': 'Norrland',
  'Västra Götalands län': 'Västergötland Bohuslän Dalsland',
  'Örebro län': 'Närke',
  'Uppsala län': 'Uppland',
  'Stockholms län': 'Uppland Södertörn',
}

/** "Västra Götalands län" is also called "Västra Götalands" and "Västra Götaland", where no municipality is. */
function namesOfCounty({ labelSv }: FacetLabel, isMunicipality: (name: string) => boolean): string[] {
  const short = labelSv.replace(/\s+län$/u, '')
  if (short === labelSv) return [labelSv]
  const shorter = short.endsWith('s') ? [short, short.slice(0, -1)] : [short]
  const everyday = (EVERYDAY_COUNTIES[labelSv] ?? '').split(' ')
  return [labelSv, ...[...shorter, ...everyday].filter((name) => !isMunicipality(name))]
}

function namesOfGoal({ value, labelSv, labelEn }: FacetLabel): string[] {
  const titles = [labelSv, labelEn].map((name) => name.replace(/^\d+\.\s*/u, ''))
  // One word, such as Jämställdhet, is a subject before it is a goal.
  return [...GOAL_WORDS.map((word) => `${word} ${value}`), ...titles.filter((title) => title.includes(' '))]
}

/** A question is named whole or by its catchword: its parts are "hur" and "när". */
function namesOfQuestion({ labelSv, labelEn, altLabels }: FacetLabel): string[] {
  return [labelSv, labelEn, ...altLabels]
}

function namesOf({ value, labelSv, labelEn, altLabels }: FacetLabel): string[] {
  const names = [labelSv, labelEn].flatMap((label) => withoutParenthesis(label))
  // "Lands- och stadsbygdsutveckling" has no first part that is a word.
  const parts = names.flatMap((name) => name.split(/\s(?:och|eller|and|or)\s|,\s/u))
  // A key of one word is what everybody calls it: ensamhet for "Ofrivillig ensamhet och social gemenskap".
  const keys = /^[a-z]{4,}$/u.test(value) ? [value] : []
  return [...names, ...parts.filter((part) => part.length > 2 && !part.endsWith('-')), ...altLabels, ...keys]
}
