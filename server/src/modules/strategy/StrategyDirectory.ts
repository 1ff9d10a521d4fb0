import type { Basis, LinkedGoals } from '../goal/goalRecord.ts'
import type { ConceptRecord } from '../vocabulary/conceptRecord.ts'
import type { StrategyRecord } from './strategyRecord.ts'

/** What the hub keeps in memory about each strategy; its goals and targets are those of its passages as well. */
export interface StrategyEntry extends LinkedGoals {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly ownerIds: readonly string[]
  /** Ids of its type, and of the questions and areas of its passages. */
  readonly conceptIds: readonly string[]
  /** As precise as the source gives it. */
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly phase: StrategyRecord['phase']
}

const swedish = new Intl.Collator('sv')

/** The strategies by what they hang on; lists come in Swedish alphabetical order of their titles. */
export class StrategyDirectory {
  readonly #entries: readonly StrategyEntry[]
  readonly #byId: ReadonlyMap<string, StrategyEntry>
  readonly #bySlug: ReadonlyMap<string, string>

  constructor(entries: readonly StrategyEntry[]) {
    this.#entries = entries.toSorted((a, b) => swedish.compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]))
    this.#bySlug = new Map(entries.map((entry) => [entry.slug, entry.id]))
  }

  /** Number of strategies. */
  get size(): number {
    return this.#entries.length
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  /** Every strategy in Swedish alphabetical order of titles. */
  entries(): readonly StrategyEntry[] {
    return this.#entries
  }

  /** The entry with this id, or null. */
  find(id: string): StrategyEntry | null {
    return this.#byId.get(id) ?? null
  }

  findIdBySlug(slug: string): string | null {
    return this.#bySlug.get(slug) ?? null
  }

  ownedBy(organisationId: string): readonly string[] {
    return this.#idsWhere((entry) => entry.ownerIds.includes(organisationId))
  }

  /** Strategies of this type, or with a passage that answers this question or speaks of this area. */
  withConcept(conceptId: string): readonly string[] {
    return this.#idsWhere((entry) => entry.conceptIds.includes(conceptId))
  }

  /**
   * What a concept is about. Strategies have a type and no form; where a type bears the key of a form
   * (`overenskommelse`), its documents are what the form is about.
   */
  ofConcept({ id, scheme, key }: ConceptRecord): readonly string[] {
    return this.withConcept(scheme === 'form' ? `document-type:${key}` : id)
  }

  linkedTo(goal: number, basis: Basis): readonly string[] {
    return this.#idsWhere((entry) =>
      (basis === 'STATED' ? entry.goalsStated : entry.goalsSuggested).includes(goal),
    )
  }

  /** Strategies linked to the target with this code, themselves or by a passage. */
  linkedToTarget(code: string, basis: Basis): readonly string[] {
    return this.#idsWhere((entry) =>
      (basis === 'STATED' ? entry.targetsStated : entry.targetsSuggested).includes(code),
    )
  }

  #idsWhere(fits: (entry: StrategyEntry) => boolean): readonly string[] {
    return this.#entries.filter(fits).map(({ id }) => id)
  }
}
