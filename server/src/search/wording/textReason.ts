import type { Language } from '../../errors.ts'
import type { MatchedWord } from '../query/MatchedTerms.ts'
import type { AlternativeKind, QueryGroup } from '../engine/QueryGroup.ts'
import { foldToAscii } from '../text/foldToAscii.ts'
import { toLower } from '../text/scanWords.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { capitalise, quote, writeList } from './writtenNumbers.ts'

/** Where a field's text stands, as a reader says it. */
export type FieldPlaces = Readonly<Record<string, { readonly sv: string; readonly en: string }>>

/** The best place in which a group was met. */
interface MetGroup {
  readonly group: QueryGroup
  readonly field: string
  readonly match: MatchedWord
}

/** The matched words of a field; the fields come in the order of their weight. */
export interface FieldMatches {
  readonly field: string
  readonly matches: readonly MatchedWord[]
}

/** "sökordet står i rubriken." Null when no word of the question stands in the fields. */
export function writeTextReason(
  groups: readonly QueryGroup[],
  fields: readonly FieldMatches[],
  places: FieldPlaces,
  language: Language,
): string | null {
  const met = groups.flatMap((group, place) => findBest(group, place, fields))
  if (met.length === 0) {
    if (!groups.some(({ isRegistrationNumber }) => isRegistrationNumber)) return null
    return language === 'sv' ? 'diarienumret stämmer.' : 'the registration number matches.'
  }
  const placeOf = ({ field }: MetGroup): string => places[field]?.[language] ?? field
  const inSameField = met.every(({ field }) => field === met[0]?.field)
  const asWritten = met.every(({ match }) => isAsAsked(match.kind))
  const [first] = met
  if (first !== undefined && inSameField && asWritten) {
    const one = met.length === 1
    const missing = met.length < groups.length && !one
    if (language === 'sv') {
      if (groups.length > met.length) return `${listAsked(met, language)} står i ${placeOf(first)}.`
      return `${one ? 'sökordet' : 'sökorden'} står i ${placeOf(first)}.`
    }
    if (groups.length > met.length)
      return `${listAsked(met, language)} ${missing ? 'are' : 'is'} in ${placeOf(first)}.`
    return `${one ? 'the search word is' : 'the search words are'} in ${placeOf(first)}.`
  }
  const clauses = met.map(
    (entry) => `${writeMet(entry, language)} ${language === 'sv' ? 'står i' : 'is in'} ${placeOf(entry)}`,
  )
  return `${writeList(clauses, language)}.`
}

/** The reason as it reads when another sentence stands before it. */
export function asNextSentence(reason: string): string {
  return capitalise(reason)
}

function listAsked(met: readonly MetGroup[], language: Language): string {
  return writeList(
    met.map(({ group }) => quote(group.written, language)),
    language,
  )
}

/** The word as asked before compounds and synonyms, wherever it stands; among equals the heavier field. */
function findBest(group: QueryGroup, place: number, fields: readonly FieldMatches[]): MetGroup[] {
  let best: MetGroup | null = null
  for (const { field, matches } of fields) {
    for (const match of matches) {
      if (match.group !== place) continue
      if (best === null || (isAsAsked(match.kind) && !isAsAsked(best.match.kind)))
        best = { group, field, match }
    }
  }
  return best === null ? [] : [best]
}

function isAsAsked(kind: AlternativeKind): boolean {
  return kind === 'word' || kind === 'folded' || kind === 'joined'
}

const RELATIONS: Readonly<Partial<Record<AlternativeKind, { readonly sv: string; readonly en: string }>>> = {
  compound: { sv: 'som innehåller', en: 'which contains' },
  synonym: { sv: 'som hör ihop med', en: 'which goes with' },
  derived: { sv: 'som hör ihop med', en: 'which goes with' },
  related: { sv: 'som hör ihop med', en: 'which goes with' },
  everyday: { sv: 'som hör ihop med', en: 'which goes with' },
  narrower: { sv: 'som hör ihop med', en: 'which goes with' },
  broader: { sv: 'som hör ihop med', en: 'which goes with' },
  prefix: { sv: 'som börjar på', en: 'which begins with' },
  beginning: { sv: 'som börjar som', en: 'which begins like' },
  parts: { sv: 'som är en del av', en: 'which is part of' },
  part: { sv: 'som är en del av', en: 'which is part of' },
}
/** What is said instead of a part where the word is no part itself: frivilligcentral for frivilligsamordnare. */
const SHARES_A_PART = { sv: 'som har en del gemensam med', en: 'which shares a part with' }

function writeMet({ group, match }: MetGroup, language: Language): string {
  const asked = quote(group.written, language)
  const relation = RELATIONS[match.kind]
  if (relation === undefined) return asked
  const isOtherCompound = PARTS.has(match.kind) && !isWithin(match.written, group.written)
  const said = isOtherCompound ? SHARES_A_PART : relation
  return `${quote(toLower(match.phrase ?? match.written), language)}, ${said[language]} ${asked},`
}

const PARTS: ReadonlySet<AlternativeKind> = new Set(['parts', 'part'])

/** True when a word, in any form, stands within another. */
function isWithin(part: string, whole: string): boolean {
  return foldToAscii(toLower(whole)).includes(foldToAscii(stemSwedish(toLower(part))))
}
