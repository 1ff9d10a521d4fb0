import type {
  PracticeDocument,
  PracticeSearchContext,
} from '../../server/src/search/practices/practiceSearch.ts'

/** The eight text fields of a practice, the same for every system that is compared. */
export const TEXT_FIELDS = [
  'title',
  'concepts',
  'organisation',
  'need',
  'method',
  'results',
  'lessons',
  'conditions',
] as const

export type SearchableText = { readonly id: string } & Readonly<Record<(typeof TEXT_FIELDS)[number], string>>

/** A practice as plain text, with the Swedish labels of its form, areas and target groups. */
export function toSearchableText(
  practice: PracticeDocument,
  { labels }: PracticeSearchContext,
): SearchableText {
  const { form, areas, targetGroups, organisationName, partners } = practice
  const keys = new Set([form, ...areas, ...targetGroups])
  const entries = [...labels.forms, ...labels.areas, ...labels.targetGroups]
  const concepts = entries.filter(({ value }) => keys.has(value)).map(({ labelSv }) => labelSv)
  return {
    id: practice.id,
    title: practice.title,
    concepts: concepts.join(' · '),
    organisation: [organisationName, ...partners.map(({ name }) => name)].join(' · '),
    need: practice.need ?? '',
    method: practice.method ?? '',
    results: practice.results ?? '',
    lessons: practice.lessons ?? '',
    conditions: practice.conditions ?? '',
  }
}
