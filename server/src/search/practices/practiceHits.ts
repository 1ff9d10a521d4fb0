import type { FacetedTextIndex } from '../engine/FacetedTextIndex.ts'
import { listNamedReasons } from '../recognition/namedReasons.ts'
import { groupOf } from '../nearness/blendScores.ts'
import type { Nearness } from '../nearness/Nearness.ts'
import type { IndicatorValues } from '../nearness/IndicatorValues.ts'
import type { Highlight, PracticeDocument, PracticeHit, PracticeSearchRequest } from './practiceSearch.ts'
import type { SearchReason } from '../wording/SearchReason.ts'
import type { MatchedTerms } from '../query/MatchedTerms.ts'
import type { ExpandedQuery } from '../engine/QueryGroup.ts'
import type { DescribedName } from '../recognition/describeNames.ts'
import { markNames } from '../wording/markNames.ts'
import { markSnippet, markText } from '../wording/markText.ts'
import { writeNoPlaceReason, writePlaceReason } from '../wording/nearReason.ts'
import {
  asNextSentence,
  writeTextReason,
  type FieldMatches,
  type FieldPlaces,
} from '../wording/textReason.ts'

const PLACES: FieldPlaces = {
  title: { sv: 'rubriken', en: 'the title' },
  concepts: { sv: 'ämnesorden', en: 'the subject terms' },
  conceptsEn: { sv: 'ämnesorden', en: 'the subject terms' },
  organisation: { sv: 'namnet på en part', en: 'the name of a party' },
  need: { sv: 'texten', en: 'the text' },
  method: { sv: 'texten', en: 'the text' },
  results: { sv: 'resultatet', en: 'the results' },
  lessons: { sv: 'det som inte fungerade', en: 'what did not work' },
  conditions: { sv: 'villkoren', en: 'the conditions' },
}
const SNIPPET_FIELDS = ['need', 'method', 'results', 'lessons', 'conditions'] as const

/** What the hits of one page are described with. */
export interface HitDescription {
  readonly index: FacetedTextIndex<PracticeDocument>
  readonly query: ExpandedQuery
  readonly terms: MatchedTerms<PracticeDocument>
  readonly nearness: Nearness | null
  readonly nameOf: (code: string) => string
  readonly indicators: ReadonlyMap<string, IndicatorValues>
  /** The filter in words, empty without one. */
  readonly filterText: string
  /** Values that the question names, with what the sentence calls them. */
  readonly names: readonly DescribedName[]
  readonly language: PracticeSearchRequest['language']
}

/** One hit with its reasons and its marked texts. */
export function describeHit(description: HitDescription, document: number, score: number): PracticeHit {
  const { index, nearness, terms } = description
  const texts = index.columns.textsOf(document)
  const fields = index.schema.text.map((field, place) => {
    const text = texts[place] ?? ''
    return { field: field.name, text, matches: terms.find(document, place, text) }
  })
  const code = index.columns.facet('municipalities').firstOf(document)
  const group = groupOf(nearness, code)
  return {
    id: index.columns.idOf(document),
    score,
    reasons: [
      ...giveReasons(description, fields, code, group),
      ...listNamedReasons(description, fields, document, BELONGS),
    ],
    highlights: highlight(fields),
    likenessRank: code === null ? null : (nearness?.ranking.get(code)?.rank ?? null),
    group,
  }
}

interface FieldText extends FieldMatches {
  readonly text: string
}

function giveReasons(
  { query, nearness, nameOf, indicators, filterText, language }: HitDescription,
  fields: readonly FieldText[],
  code: string | null,
  group: PracticeHit['group'],
): SearchReason[] {
  const reasons: SearchReason[] = []
  const text = writeTextReason(query.groups, fields, PLACES, language)
  const near =
    code === null || nearness === null
      ? null
      : writePlaceReason(nearness, { code, name: nameOf(code) }, indicators, language)
  if (near !== null && group === 'TWIN') reasons.push(near)
  if (text !== null) reasons.push({ kind: 'TEXT', text: reasons.length > 0 ? asNextSentence(text) : text })
  if (near !== null && group !== 'TWIN') reasons.push(near)
  if (reasons.length === 0 && nearness !== null) reasons.push(writeNoPlaceReason(language))
  if (text === null && filterText !== '') reasons.push({ kind: 'FILTER', text: `${filterText}.` })
  return reasons
}

const BELONGS = {
  sv: (name: string) => `Exemplet hör till ${name}.`,
  en: (name: string) => `The example belongs to ${name}.`,
} as const

function highlight(fields: readonly FieldText[]): Highlight[] {
  const byName = new Map(fields.map((field) => [field.field, field]))
  const highlights: Highlight[] = []
  const title = byName.get('title')
  if (title !== undefined) highlights.push({ field: 'title', parts: markText(title.text, title.matches) })
  const snippet = chooseSnippet(byName)
  if (snippet !== null) highlights.push(snippet)
  return highlights.concat(markNames(byName))
}

/** The text with the most different matches; without any, the need, else what is done. */
function chooseSnippet(fields: ReadonlyMap<string, FieldText>): Highlight | null {
  let best: { name: (typeof SNIPPET_FIELDS)[number]; field: FieldText; groups: number } | null = null
  for (const name of SNIPPET_FIELDS) {
    const field = fields.get(name)
    if (field === undefined || field.text === '') continue
    const groups = new Set(field.matches.map(({ group }) => group)).size
    if (best === null || groups > best.groups) best = { name, field, groups }
  }
  return best === null ? null : { field: best.name, parts: markSnippet(best.field.text, best.field.matches) }
}
