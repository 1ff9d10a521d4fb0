import type { FacetedTextIndex } from '../engine/FacetedTextIndex.ts'
import type { Language } from '../../errors.ts'
import { listNamedReasons } from '../recognition/namedReasons.ts'
import { shiftMatch, type MatchedTerms, type MatchedWord } from '../query/MatchedTerms.ts'
import type { ExpandedQuery } from '../engine/QueryGroup.ts'
import type { DescribedName } from '../recognition/describeNames.ts'
import { PASSAGE_BREAK } from './strategySchema.ts'
import type { StrategyDocument, StrategyHighlight, StrategyHit } from './strategySearch.ts'
import { markNames } from '../wording/markNames.ts'
import { markSnippet, markText } from '../wording/markText.ts'
import { writeTextReason, type FieldPlaces } from '../wording/textReason.ts'

const PLACES: FieldPlaces = {
  title: { sv: 'rubriken', en: 'the title' },
  concepts: { sv: 'ämnesorden', en: 'the subject terms' },
  conceptsEn: { sv: 'ämnesorden', en: 'the subject terms' },
  organisation: { sv: 'namnet på en part', en: 'the name of a party' },
  summary: { sv: 'sammanfattningen', en: 'the summary' },
  passages: { sv: 'svaren', en: 'the answers' },
}

const BELONGS = {
  sv: (name: string) => `Strategin hör till ${name}.`,
  en: (name: string) => `The strategy belongs to ${name}.`,
} as const

/** What the hits of one page are described with. */
export interface StrategyHitDescription {
  readonly index: FacetedTextIndex<StrategyDocument>
  readonly query: ExpandedQuery
  readonly terms: MatchedTerms<StrategyDocument>
  /** Ids of a strategy's passages, in order. */
  readonly passageIdsOf: (id: string) => readonly string[]
  readonly filterText: string
  /** Values that the question names, with what the sentence calls them. */
  readonly names: readonly DescribedName[]
  readonly language: Language
}

/** One hit with its reasons and its marked texts; of the passages the one with the most different matches. */
export function describeStrategyHit(
  description: StrategyHitDescription,
  document: number,
  score: number,
): StrategyHit {
  const { index, query, terms, passageIdsOf, filterText, language } = description
  const id = index.columns.idOf(document)
  const texts = index.columns.textsOf(document)
  const fields = index.schema.text.map((field, place) => {
    const text = texts[place] ?? ''
    return { field: field.name, text, matches: terms.find(document, place, text) }
  })
  const byName = new Map(fields.map((field) => [field.field, field]))
  const reason = writeTextReason(query.groups, fields, PLACES, language)
  const highlights: StrategyHighlight[] = []
  const title = byName.get('title')
  if (title !== undefined) {
    highlights.push({ field: 'title', passageId: null, parts: markText(title.text, title.matches) })
  }
  const summary = byName.get('summary')
  if (summary !== undefined && summary.text !== '') {
    highlights.push({ field: 'summary', passageId: null, parts: markSnippet(summary.text, summary.matches) })
  }
  const passage = findBestPassage(byName.get('passages'))
  if (passage !== null) {
    const passageId = passageIdsOf(id)[passage.place] ?? null
    highlights.push({ field: 'passages', passageId, parts: markSnippet(passage.text, passage.matches) })
  }
  for (const names of markNames(byName)) highlights.push({ ...names, passageId: null })
  return {
    id,
    score,
    reasons: [
      ...(reason === null ? [] : [{ kind: 'TEXT' as const, text: reason }]),
      ...(reason === null && filterText !== '' ? [{ kind: 'FILTER' as const, text: `${filterText}.` }] : []),
      ...listNamedReasons(description, fields, document, BELONGS),
    ],
    highlights,
  }
}

interface FieldText {
  readonly text: string
  readonly matches: readonly MatchedWord[]
}

interface MatchedPassage {
  readonly place: number
  readonly text: string
  readonly matches: readonly MatchedWord[]
}

/** The passage with the most different matches, its matches by their places in it; null when none has any. */
function findBestPassage(passages: FieldText | undefined): MatchedPassage | null {
  let best: MatchedPassage | null = null
  let mostGroups = 0
  let start = 0
  for (const [place, text] of (passages?.text ?? '').split(PASSAGE_BREAK).entries()) {
    const offset = start
    const inside =
      passages?.matches.filter((match) => match.start >= offset && match.end <= offset + text.length) ?? []
    start += text.length + PASSAGE_BREAK.length
    const groups = new Set(inside.map(({ group }) => group)).size
    if (groups <= mostGroups) continue
    const matches = inside.map((match) => shiftMatch(match, -offset))
    best = { place, text, matches }
    mostGroups = groups
  }
  return best
}
