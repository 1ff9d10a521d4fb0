/** The fourteen facts of a good example, in the order of its page. Completeness counts how many are present. */
export const PRACTICE_FACTS = [
  'need',
  'method',
  'results',
  'lessons',
  'conditions',
  'cost',
  'staff',
  'form',
  'startYear',
  'areas',
  'targetGroups',
  'partners',
  'statedGoals',
  'sourceDate',
] as const

/** One of the facts; the client's catalogue names it in words. */
export type PracticeFact = (typeof PRACTICE_FACTS)[number]

/** Which facts a practice has. */
export type PresentFacts = Readonly<Record<PracticeFact, boolean>>

/** The share of the facts that are present, 0–1. */
export function measureCompleteness(present: PresentFacts): number {
  return PRACTICE_FACTS.filter((fact) => present[fact]).length / PRACTICE_FACTS.length
}
