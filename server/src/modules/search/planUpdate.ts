import type { ChangeEntry } from '../../graph/GraphStore.ts'

/** What a batch of changes asks of the read model. */
export interface UpdatePlan {
  /** True when names that facets and texts rest on have changed, or so much that a new build is quicker. */
  readonly rebuild: boolean
  /** True when vocabulary entries have changed that words are understood by. */
  readonly words: boolean
  readonly strategies: boolean
  /** True when sources have changed that records in memory may show. */
  readonly sources: boolean
  readonly practiceIds: readonly string[]
  readonly strategyIds: readonly string[]
  readonly organisationIds: readonly string[]
}

/** Labels whose names stand in facets or texts of any practice. */
const NAMING_LABELS: ReadonlySet<string> = new Set([
  'Goal',
  'Target',
  'County',
  'MunicipalityGroup',
  'Indicator',
])

/** Vocabularies whose entries name nothing: they only say what words mean. */
const WORD_SCHEMES: ReadonlySet<string> = new Set(['synonym', 'related-word', 'everyday-word'])

/** Labels that a strategy is read together with. */
const STRATEGY_LABELS: ReadonlySet<string> = new Set(['Strategy', 'Passage', 'Decision'])

/** A build reads all; updating one by one costs some times more per practice. */
const REBUILD_SHARE = 0.5
const ALWAYS_ONE_BY_ONE = 500

/** What is to be read anew after the changes. */
export function planUpdate(
  changes: readonly ChangeEntry[],
  held: {
    readonly practicesHeld: number
    /** True for an organisation whose change asks for a new build. */
    readonly muchRestsOn: (id: string) => boolean
  },
): UpdatePlan {
  const byLabel = Map.groupBy(changes, ({ label }) => label)
  const idsOf = (label: string): string[] => [...new Set(byLabel.get(label)?.map(({ id }) => id))]
  const practiceIds = idsOf('Practice')
  const organisationIds = idsOf('Organisation')
  const conceptIds = idsOf('Concept')
  const isNaming = (id: string): boolean => !WORD_SCHEMES.has(id.split(':')[0] ?? '')
  const many = practiceIds.length > Math.max(ALWAYS_ONE_BY_ONE, held.practicesHeld * REBUILD_SHARE)
  return {
    rebuild:
      many ||
      conceptIds.some(isNaming) ||
      changes.some(({ label }) => NAMING_LABELS.has(label)) ||
      organisationIds.some((id) => held.muchRestsOn(id)),
    words: conceptIds.length > 0,
    strategies: changes.some(({ label }) => STRATEGY_LABELS.has(label)),
    sources: byLabel.has('Source'),
    practiceIds,
    strategyIds: idsOf('Strategy'),
    organisationIds,
  }
}
