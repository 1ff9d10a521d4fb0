import type { FacetLabel, PracticeSearchContext } from '../practiceSearch.ts'
import { foldToAscii, isAscii } from '../text/foldToAscii.ts'
import { scanWords, toComposed, toLower } from '../text/scanWords.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { withoutParenthesis } from '../text/withoutParenthesis.ts'

/** The facets whose values a question may name, in the order in which they are offered. */
export const NAMED_FACETS = [
  'municipalities',
  'counties',
  'goals',
  'forms',
  'targetGroups',
  'areas',
  'municipalityGroups',
] as const

export type NamedFacet = (typeof NAMED_FACETS)[number]

/** A filter value that some words name. */
export interface NamedValue {
  readonly facet: NamedFacet
  readonly label: FacetLabel
}

/** The longest name that begins at a word, and everything that is called so. */
export interface NameMatch {
  /** Number of words, and of those that are the name itself, without "kommun" or "stad". */
  readonly length: number
  readonly nameLength: number
  readonly values: readonly NamedValue[]
}

/** A word of a question, in lower case and as written. */
export interface WrittenWord {
  readonly word: string
  readonly written: string
}

/** After the name of a municipality, these say nothing more. */
const PLACE_KINDS: ReadonlySet<string> = new Set(['kommun', 'kommuns', 'kommunen', 'stad', 'stads'])
/** Names that are also everyday words: they are names with a capital letter, or before "kommun". */
const EVERYDAY_NAMES: ReadonlySet<string> = new Set(['vara', 'mark', 'berg', 'boden', 'kil'])
const GOAL_WORDS = ['mål', 'målet', 'globala mål', 'globala målet', 'agenda 2030 mål', 'goal', 'sdg']

interface KeyedValue extends NamedValue {
  /** The name as looked up, å ä ö kept. */
  readonly key: string
}

/**
 * Finds the names of filter values in a question: municipalities with and without "kommun" or "stad" and in the
 * genitive, counties with and without "län", goals by number or name, and forms, groups and areas by their labels,
 * the parts of labels that "och" or "eller" joins, and their other words, in any inflection. The longest name wins;
 * whatever shares it is given together (Habo and Håbo typed as habo; the group and the area of older people).
 */
export class NameFinder {
  /** By the folded name; names of places and goals as written, other names by the stems of their words. */
  readonly #places = new Map<string, KeyedValue[]>()
  readonly #subjects = new Map<string, KeyedValue[]>()
  #longest = 1
  #longestPlace = 1

  constructor(labels: PracticeSearchContext['labels']) {
    const municipalityNames = new Set(labels.municipalities.map(({ labelSv }) => toLower(labelSv)))
    for (const label of labels.municipalities) this.#addPlace('municipalities', label, label.labelSv)
    for (const label of labels.counties) {
      this.#addPlace('counties', label, label.labelSv)
      for (const name of withoutCountyWord(label.labelSv)) {
        if (!municipalityNames.has(toLower(name))) this.#addPlace('counties', label, name)
      }
    }
    for (const label of labels.goals) {
      for (const word of GOAL_WORDS) this.#addPlace('goals', label, `${word} ${label.value}`)
      for (const name of [label.labelSv, label.labelEn]) {
        const withoutNumber = name.replace(/^\d+\.\s*/u, '')
        // One word, such as Jämställdhet, is a subject before it is a goal.
        if (withoutNumber.includes(' ')) this.#addPlace('goals', label, withoutNumber)
      }
    }
    for (const facet of ['forms', 'targetGroups', 'areas', 'municipalityGroups'] as const) {
      for (const label of labels[facet]) {
        for (const name of namesOf(label)) this.#addSubject(facet, label, name)
      }
    }
  }

  /** The longest name that begins at a place among the words of a question; null when none does. */
  find(words: readonly WrittenWord[], start: number): NameMatch | null {
    const place = this.findPlace(words, start)
    const stems = words.slice(start, start + this.#longest).map(({ word }) => stemSwedish(word))
    for (let length = stems.length; length >= (place?.nameLength ?? 1); length -= 1) {
      const subjects = lookUp(this.#subjects, stems.slice(0, length).join(' '))
      if (subjects.length === 0) continue
      // "Nacka kommun" is the municipality and nothing else.
      if (place !== null && (place.nameLength > length || place.length > place.nameLength)) break
      const places = place?.nameLength === length ? place.values : []
      return { length, nameLength: length, values: inOfferedOrder([...places, ...subjects]) }
    }
    return place
  }

  /** The same for municipalities, counties and goals only. */
  findPlace(words: readonly WrittenWord[], start: number): NameMatch | null {
    const most = Math.min(this.#longestPlace, words.length - start)
    for (let length = most; length > 0; length -= 1) {
      const beforeKind = PLACE_KINDS.has(words[start + length]?.word ?? '')
      const values = inOfferedOrder(this.#lookUpPlace(words.slice(start, start + length), beforeKind)).filter(
        // Region Skåne is an organisation, not the county.
        ({ facet }) => facet !== 'counties' || words[start - 1]?.word.startsWith('region') !== true,
      )
      if (values.length === 0) continue
      const withKind = beforeKind && values.some(isMunicipal)
      return { length: withKind ? length + 1 : length, nameLength: length, values }
    }
    return null
  }

  #lookUpPlace(asked: readonly WrittenWord[], beforeKind: boolean): readonly KeyedValue[] {
    const key = asked.map(({ word }) => word).join(' ')
    if (EVERYDAY_NAMES.has(key) && !beforeKind && !/^\p{Lu}/u.test(asked[0]?.written ?? '')) return []
    const exact = lookUp(this.#places, key)
    if (!key.endsWith('s')) return exact
    const inGenitive = lookUp(this.#places, key.slice(0, -1))
    // Stockholms stad is the municipality, though Stockholms alone is the county.
    const isMunicipality = beforeKind && !exact.some(isMunicipal) && inGenitive.some(isMunicipal)
    return exact.length === 0 || isMunicipality ? inGenitive : exact
  }

  #addPlace(facet: NamedFacet, label: FacetLabel, name: string): void {
    const words = toWords(name)
    this.#longestPlace = Math.max(this.#longestPlace, words.length)
    this.#add(this.#places, { facet, label }, words)
  }

  #addSubject(facet: NamedFacet, label: FacetLabel, name: string): void {
    const words = toWords(name)
    this.#add(
      this.#subjects,
      { facet, label },
      words.map((word) => stemSwedish(word)),
    )
  }

  #add(names: Map<string, KeyedValue[]>, value: NamedValue, words: readonly string[]): void {
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
function lookUp(names: ReadonlyMap<string, readonly KeyedValue[]>, key: string): readonly KeyedValue[] {
  const found = names.get(foldToAscii(key)) ?? []
  const exact = found.filter((value) => value.key === key)
  return isAscii(key) ? [...exact, ...found.filter((value) => value.key !== key)] : exact
}

/** Each value once, by facet. */
function inOfferedOrder(found: readonly NamedValue[]): readonly NamedValue[] {
  const values = new Map<string, NamedValue>()
  for (const { facet, label } of found) {
    const id = `${facet} ${label.value}`
    if (!values.has(id)) values.set(id, { facet, label })
  }
  return [...values.values()].sort((a, b) => NAMED_FACETS.indexOf(a.facet) - NAMED_FACETS.indexOf(b.facet))
}

/** "Västra Götalands län" is also called "Västra Götalands" and "Västra Götaland". */
function withoutCountyWord(name: string): string[] {
  const short = name.replace(/\s+län$/u, '')
  if (short === name) return []
  return short.endsWith('s') ? [short, short.slice(0, -1)] : [short]
}

function namesOf({ value, labelSv, labelEn, altLabels }: FacetLabel): string[] {
  const names = [labelSv, labelEn].flatMap((label) => withoutParenthesis(label))
  // "Lands- och stadsbygdsutveckling" has no first part that is a word.
  const parts = names.flatMap((name) => name.split(/\s(?:och|eller|and|or)\s|,\s/u))
  // A key of one word is what everybody calls it: ensamhet for "Ofrivillig ensamhet och social gemenskap".
  const keys = /^[a-z]{4,}$/u.test(value) ? [value] : []
  return [...names, ...parts.filter((part) => part.length > 2 && !part.endsWith('-')), ...altLabels, ...keys]
}

function toWords(name: string): string[] {
  const words: string[] = []
  scanWords(toComposed(name), (spelling) => {
    words.push(toLower(spelling))
  })
  return words
}
