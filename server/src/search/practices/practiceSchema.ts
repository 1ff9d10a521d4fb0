import { ENGLISH } from '../engine/Lexicon.ts'
import { byPosition } from '../facets/byPosition.ts'
import type { FacetField, IndexSchema, NumberField, TextField } from '../engine/IndexSchema.ts'
import type { PracticeDocument, PracticeSearchContext, PracticeVocabularyFacet } from './practiceSearch.ts'
import type { FacetLabel } from '../facets/Facet.ts'
import type { NearBy } from '../nearness/TwinChoice.ts'
import { PRACTICE_FIELDS } from '../ranking.ts'
import { toDateNumber } from '../text/toDateNumber.ts'

/** The order in which facets are answered. */
export const PRACTICE_FACETS = [
  'forms',
  'areas',
  'targetGroups',
  'statuses',
  'goals',
  'municipalities',
  'counties',
  'municipalityGroups',
  'contributions',
  'organisations',
] as const satisfies readonly (PracticeVocabularyFacet | 'organisations')[]

/** The facets whose values a question may name, in the order in which they are offered as filters. */
export const NAMED_PRACTICE_FACETS = [
  'municipalities',
  'counties',
  'goals',
  'forms',
  'targetGroups',
  'areas',
  'municipalityGroups',
] as const satisfies readonly PracticeVocabularyFacet[]

/** Facets whose values are found by name also where no text says it: the county of an example, or its goal. */
const FOUND_BY_NAME: ReadonlySet<string> = new Set(['municipalities', 'counties', 'goals'])

export type PracticeFacetKey = (typeof PRACTICE_FACETS)[number]

/** Filters of one value each: the hit tells the fact. */
export const PRACTICE_FLAGS = ['hasResults', 'hasLessons', 'hasCost', 'hasStaff'] as const

export type PracticeFlag = (typeof PRACTICE_FLAGS)[number]

const READ_FACET: Readonly<Record<PracticeFacetKey, (practice: PracticeDocument) => readonly string[]>> = {
  forms: ({ form }) => optional(form),
  areas: ({ areas }) => areas,
  targetGroups: ({ targetGroups }) => targetGroups,
  statuses: ({ status }) => optional(status),
  goals: ({ goalsStated, goalsSuggested }) => [...goalsStated, ...goalsSuggested].map(String),
  municipalities: ({ municipalityCode }) => optional(municipalityCode),
  counties: ({ countyCode }) => optional(countyCode),
  municipalityGroups: ({ municipalityGroup }) => optional(municipalityGroup),
  contributions: ({ partners }) => partners.flatMap(({ contributions }) => contributions),
  organisations: ({ organisationId, partners }) => [organisationId, ...partners.map(({ id }) => id)],
}

const NUMBERS: readonly NumberField<PracticeDocument>[] = [
  { key: 'completeness', read: ({ completeness }) => completeness },
  { key: 'sourceDate', read: ({ sourceDate }) => toDateNumber(sourceDate) },
  { key: 'startYear', read: ({ startYear }) => startYear },
  { key: 'cost', read: ({ cost }) => cost },
  { key: 'staffFte', read: ({ staffFte }) => staffFte },
]

/** The column of the flags: its values are the flags that a practice has. */
export const FACTS = 'facts'

const HAS_FACT: Readonly<Record<PracticeFlag, (practice: PracticeDocument) => boolean>> = {
  hasResults: ({ results }) => isPresent(results),
  hasLessons: ({ lessons }) => isPresent(lessons),
  hasCost: ({ cost, costNote }) => cost !== null || isPresent(costNote),
  hasStaff: ({ staffFte }) => staffFte !== null,
}

const FACTS_FIELD: FacetField<PracticeDocument> = {
  key: FACTS,
  values: PRACTICE_FLAGS,
  read: (practice) => PRACTICE_FLAGS.filter((flag) => HAS_FACT[flag](practice)),
}

/** How practices are indexed, with the labels of the vocabularies as searchable words. */
export function createPracticeSchema(context: PracticeSearchContext): IndexSchema<PracticeDocument> {
  const { labels } = context
  const text: readonly TextField<PracticeDocument>[] = [
    { name: 'title', ranking: PRACTICE_FIELDS.title, read: ({ title }) => title },
    { name: 'concepts', ranking: PRACTICE_FIELDS.concepts, read: createConceptReader(labels, 'labelSv') },
    {
      name: 'conceptsEn',
      ranking: PRACTICE_FIELDS.concepts,
      namespace: ENGLISH,
      read: createConceptReader(labels, 'labelEn'),
    },
    {
      name: 'organisation',
      ranking: PRACTICE_FIELDS.organisation,
      read: ({ organisationName, partners }) => [organisationName, ...partners.map(({ name }) => name)],
    },
    { name: 'need', ranking: PRACTICE_FIELDS.need, read: ({ need }) => need ?? '' },
    { name: 'method', ranking: PRACTICE_FIELDS.method, read: ({ method }) => method ?? '' },
    { name: 'results', ranking: PRACTICE_FIELDS.results, read: ({ results }) => results ?? '' },
    { name: 'lessons', ranking: PRACTICE_FIELDS.lessons, read: ({ lessons }) => lessons ?? '' },
    { name: 'conditions', ranking: PRACTICE_FIELDS.conditions, read: ({ conditions }) => conditions ?? '' },
  ]
  return {
    id: ({ id }) => id,
    text,
    facets: [
      FACTS_FIELD,
      ...PRACTICE_FACETS.map((key): FacetField<PracticeDocument> => ({
        key,
        values: key === 'organisations' ? [] : byPosition(labels[key]).map(({ value }) => value),
        named: FOUND_BY_NAME.has(key),
        read: READ_FACET[key],
      })),
    ],
    numbers: NUMBERS,
    registrationNumbers: ({ registrationNumbers }) => registrationNumbers,
    tieBreakers: ['completeness', 'sourceDate'],
    vocabulary: [
      ...Object.values(labels).flatMap((entries) =>
        entries.flatMap(({ labelSv, altLabels }) => [labelSv, ...altLabels]),
      ),
      ...context.words.synonyms.flat(),
      ...[...context.words.related, ...context.words.everyday]
        .flat()
        .filter((word) => isPartOfCompounds(word)),
    ],
  }
}

/** Related words are many and everyday; only long single ones are known for certain to be parts of others. */
function isPartOfCompounds(word: string): boolean {
  return word.length >= SHORTEST_RELATED_PART && !word.includes(' ')
}

const SHORTEST_RELATED_PART = 6

const CONCEPT_FACETS = ['forms', 'areas', 'targetGroups'] as const

/** The words that a practice is filed under, in one language: an English question finds Swedish texts by them. */
function createConceptReader(
  labels: Readonly<Record<PracticeVocabularyFacet, readonly FacetLabel[]>>,
  name: 'labelSv' | 'labelEn',
): (practice: PracticeDocument) => readonly string[] {
  const byFacet = CONCEPT_FACETS.map((key) => ({
    read: READ_FACET[key],
    texts: new Map(labels[key].map((label) => [label.value, label[name]])),
  }))
  return (practice) => {
    const found: string[] = []
    for (const { read, texts } of byFacet) {
      for (const value of read(practice)) {
        const text = texts.get(value) ?? ''
        if (!found.includes(text)) found.push(text)
      }
    }
    return found
  }
}

function optional(value: string | null): readonly string[] {
  return value === null ? [] : [value]
}

function isPresent(text: string | null): boolean {
  return text !== null && text !== ''
}

/** What the filters are called, as people read them. */
export const PRACTICE_FACET_LABELS: Readonly<
  Record<PracticeFacetKey | PracticeFlag, { sv: string; en: string }>
> = {
  forms: { sv: 'Form', en: 'Form' },
  areas: { sv: 'Område', en: 'Area' },
  targetGroups: { sv: 'Målgrupp', en: 'Target group' },
  statuses: { sv: 'Status', en: 'Status' },
  goals: { sv: 'Mål i Agenda 2030', en: 'Goals of the 2030 Agenda' },
  municipalities: { sv: 'Kommun', en: 'Municipality' },
  counties: { sv: 'Län', en: 'County' },
  municipalityGroups: { sv: 'Kommungrupp', en: 'Municipality group' },
  contributions: { sv: 'Vad parterna bidrar med', en: 'What the parties contribute' },
  organisations: { sv: 'Organisation', en: 'Organisation' },
  hasResults: { sv: 'Resultat', en: 'Results' },
  hasLessons: { sv: 'Det som inte fungerade', en: 'What did not work' },
  hasCost: { sv: 'Kostnad', en: 'Cost' },
  hasStaff: { sv: 'Bemanning', en: 'Staff' },
}

/** What the filter for those that count as near is called. */
export const COUNTED_LABELS: Readonly<Record<NearBy, { sv: string; en: string }>> = {
  TWINS: { sv: 'Bara de 20 mest lika', en: 'Only the 20 most alike' },
  DISTANCE: { sv: 'Bara de 20 närmaste', en: 'Only the 20 nearest' },
  GROUP: { sv: 'Bara samma kommungrupp', en: 'Only the same municipality group' },
  COUNTY: { sv: 'Bara samma län', en: 'Only the same county' },
  SIZE: { sv: 'Bara de 20 närmast i folkmängd', en: 'Only the 20 closest in population' },
}
