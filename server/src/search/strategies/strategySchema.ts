import { byPosition } from '../facets/byPosition.ts'
import type { FacetField, IndexSchema } from '../engine/IndexSchema.ts'
import { ENGLISH } from '../engine/Lexicon.ts'
import type { FacetLabel } from '../facets/Facet.ts'
import { STRATEGY_FIELDS } from '../ranking.ts'
import type { StrategyDocument, StrategySearchContext, StrategyVocabularyFacet } from './strategySearch.ts'
import { toDateNumber } from '../text/toDateNumber.ts'

/** The order in which facets are answered. */
export const STRATEGY_FACETS = [
  'types',
  'questions',
  'areas',
  'phases',
  'municipalities',
  'counties',
  'organisations',
] as const satisfies readonly (StrategyVocabularyFacet | 'organisations')[]

/**
 * The facets whose values a question may name, in the order in which they are offered as filters. Phases are not among
 * them: that something applies (gäller) is said of anything.
 */
export const NAMED_STRATEGY_FACETS = [
  'municipalities',
  'counties',
  'types',
  'areas',
  'questions',
] as const satisfies readonly StrategyVocabularyFacet[]

/** Facets whose values are found by name also where no text says it: the county of a strategy. */
const FOUND_BY_NAME: ReadonlySet<string> = new Set(['municipalities', 'counties'])

export type StrategyFacetKey = (typeof STRATEGY_FACETS)[number]

const READ_FACET: Readonly<Record<StrategyFacetKey, (strategy: StrategyDocument) => readonly string[]>> = {
  types: ({ type }) => optional(type),
  questions: ({ passages }) => passages.flatMap(({ question }) => optional(question)),
  areas: ({ areas }) => areas,
  phases: ({ phase }) => optional(phase),
  municipalities: ({ municipalityCode }) => optional(municipalityCode),
  counties: ({ countyCode }) => optional(countyCode),
  organisations: ({ organisationId }) => [organisationId],
}

/** Between the passages of one strategy. */
export const PASSAGE_BREAK = '\n'

/** How strategies are indexed: the more of its answers are known, the more complete it is. */
export function createStrategySchema({
  labels,
  words,
}: StrategySearchContext): IndexSchema<StrategyDocument> {
  return {
    id: ({ id }) => id,
    text: [
      { name: 'title', ranking: STRATEGY_FIELDS.title, read: ({ title }) => title },
      { name: 'concepts', ranking: STRATEGY_FIELDS.concepts, read: createConceptReader(labels, 'labelSv') },
      {
        name: 'conceptsEn',
        ranking: STRATEGY_FIELDS.concepts,
        namespace: ENGLISH,
        read: createConceptReader(labels, 'labelEn'),
      },
      {
        name: 'organisation',
        ranking: STRATEGY_FIELDS.organisation,
        read: ({ organisationName, signers }) => [organisationName, ...signers],
      },
      {
        name: 'summary',
        ranking: STRATEGY_FIELDS.summary,
        read: ({ summary, note }) => [summary, note].filter((text) => text !== null && text !== '').join(' '),
      },
      {
        name: 'passages',
        ranking: STRATEGY_FIELDS.passages,
        read: ({ passages }) =>
          passages.map(({ text }) => text.replaceAll(PASSAGE_BREAK, ' ')).join(PASSAGE_BREAK),
      },
    ],
    facets: STRATEGY_FACETS.map((key): FacetField<StrategyDocument> => ({
      key,
      values: key === 'organisations' ? [] : byPosition(labels[key]).map(({ value }) => value),
      named: FOUND_BY_NAME.has(key),
      read: READ_FACET[key],
    })),
    numbers: [
      {
        key: 'decidedOn',
        read: ({ decidedOn, year }) => toDateNumber(decidedOn ?? (year === null ? null : String(year))),
      },
      { key: 'year', read: ({ year }) => year },
      { key: 'passageCount', read: ({ passages }) => passages.length },
    ],
    registrationNumbers: ({ registrationNumbers }) => registrationNumbers,
    tieBreakers: ['passageCount', 'decidedOn'],
    vocabulary: [
      ...Object.values(labels).flatMap((entries) =>
        entries.flatMap(({ labelSv, altLabels }) => [labelSv, ...altLabels]),
      ),
      ...words.synonyms.flat(),
    ],
  }
}

function createConceptReader(
  labels: StrategySearchContext['labels'],
  name: 'labelSv' | 'labelEn',
): (strategy: StrategyDocument) => readonly string[] {
  const toTexts = (entries: readonly FacetLabel[]): ReadonlyMap<string, string> =>
    new Map(entries.map((label) => [label.value, label[name]]))
  const types = toTexts(labels.types)
  const areas = toTexts(labels.areas)
  return (strategy) => [
    ...READ_FACET.types(strategy).map((value) => types.get(value) ?? ''),
    ...new Set(strategy.areas.map((value) => areas.get(value) ?? '')),
  ]
}

function optional(value: string | null): readonly string[] {
  return value === null ? [] : [value]
}

/** What the filters are called, as people read them. */
export const STRATEGY_FACET_LABELS: Readonly<Record<StrategyFacetKey, { sv: string; en: string }>> = {
  types: { sv: 'Typ av dokument', en: 'Kind of document' },
  questions: { sv: 'Svarar på', en: 'Answers' },
  areas: { sv: 'Område', en: 'Area' },
  phases: { sv: 'Läge', en: 'Phase' },
  municipalities: { sv: 'Kommun', en: 'Municipality' },
  counties: { sv: 'Län', en: 'County' },
  organisations: { sv: 'Organisation', en: 'Organisation' },
}
