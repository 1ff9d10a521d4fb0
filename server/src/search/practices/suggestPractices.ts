import { labelIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import type { FacetedTextIndex } from '../engine/FacetedTextIndex.ts'
import type { KnownValues } from './practiceConstraints.ts'
import type { PracticeDocument, SearchSuggestions } from './practiceSearch.ts'
import type { FacetLabel } from '../facets/Facet.ts'
import { foldToAscii } from '../text/foldToAscii.ts'
import { scanWords, toComposed, toLower } from '../text/scanWords.ts'
import type { TextSearch } from '../TextSearch.ts'
import { swedishSortKey } from '../../../../graph-schema/text/swedishSortKey.ts'

const LONGEST_PREFIX = 100

/** Words, municipalities and organisations that begin with what is typed. Nothing for an empty prefix. */
export function suggestPractices(
  search: TextSearch<PracticeDocument>,
  known: KnownValues,
  prefix: string,
  language: Language,
  limit: number,
): SearchSuggestions {
  const { index } = search
  const typed = toLower(toComposed(prefix).slice(0, LONGEST_PREFIX)).trim()
  if (typed === '') return { words: [], municipalities: [], organisations: [] }
  const municipalityNames = new Set([...known.municipalities.values()].map(({ labelSv }) => labelSv))
  return {
    words: suggestWords(search, typed, limit),
    municipalities: suggestNames(
      index,
      'municipalities',
      known.municipalities.values(),
      typed,
      limit,
      language,
    ).map(({ value, label, count }) => ({ code: value, name: label, count })),
    organisations: suggestNames(
      index,
      'organisations',
      [...known.organisations.values()].filter(({ labelSv }) => !municipalityNames.has(labelSv)),
      typed,
      limit,
      language,
    ).map(({ value, label, count }) => ({ id: value, name: label, count })),
  }
}

/**
 * The last word typed is the one that is completed; of several forms of a word the most used stands for all. Each is
 * counted as the search counts it, inflections and synonyms among them, and what finds nothing is not offered.
 */
function suggestWords(
  search: TextSearch<PracticeDocument>,
  typed: string,
  limit: number,
): SearchSuggestions['words'] {
  const { lexicon } = search.index
  const words = typed.split(' ')
  const last = words.pop() ?? ''
  const before = words.length === 0 ? '' : `${words.join(' ')} `
  const byTerm = new Map<number, { text: string; uses: number; documents: number }>()
  for (const word of lexicon.findWordsByPrefix(last)) {
    const term = lexicon.termOfWord(word)
    const uses = lexicon.wordOccurrences(word)
    const known = byTerm.get(term)
    if (term < 0 || (known !== undefined && known.uses >= uses)) continue
    byTerm.set(term, { text: lexicon.wordText(word), uses, documents: lexicon.documentCount(term) })
  }
  return [...byTerm.values()]
    .sort((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : 1))
    .slice(0, limit)
    .map(({ text }) => ({ text: before + text, count: search.find(before + text, []).hits.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

interface NamedValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly key: string
  /** 0 when the name itself begins so, above when a later word does. */
  readonly place: number
}

function suggestNames(
  index: FacetedTextIndex<PracticeDocument>,
  facet: 'municipalities' | 'organisations',
  labels: Iterable<FacetLabel>,
  typed: string,
  limit: number,
  language: Language,
): NamedValue[] {
  const column = index.columns.facet(facet)
  const counts = index.countAll(facet)
  const matches: NamedValue[] = []
  for (const named of labels) {
    const { value, labelSv } = named
    const place = findWordStart(labelSv, typed)
    if (place === null) continue
    const count = counts[column.findNumber(value) ?? -1] ?? 0
    // Municipalities are offered also without practices; organisations are known by theirs.
    if (facet === 'organisations' && count === 0) continue
    matches.push({ value, label: labelIn(language, named), count, key: swedishSortKey(labelSv), place })
  }
  return matches
    .sort((a, b) => Math.sign(a.place) - Math.sign(b.place) || compareNames(facet, a, b))
    .slice(0, limit)
}

/** Municipalities in alphabetical order; organisations by how much they take part. */
function compareNames(facet: 'municipalities' | 'organisations', a: NamedValue, b: NamedValue): number {
  if (facet === 'organisations' && a.count !== b.count) return b.count - a.count
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.value < b.value ? -1 : 1
}

/** Where a word of the name begins with what is typed, å ä ö also typed as a a o; 0 is the name's beginning. */
function findWordStart(name: string, typed: string): number | null {
  const lower = toLower(name)
  const accepted = foldToAscii(typed) === typed ? foldToAscii(lower) : lower
  let found: number | null = null
  scanWords(lower, (_, start) => {
    if (found === null && accepted.startsWith(typed, start)) found = start
  })
  return found
}
