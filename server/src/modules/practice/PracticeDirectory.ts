import type { Basis, LinkedGoals } from '../goal/goalRecord.ts'
import { EntryIndex } from './EntryIndex.ts'

/** What the hub keeps in memory about each public practice, so that lists and counts need no graph. */
export interface PracticeEntry extends LinkedGoals {
  readonly id: string
  readonly slug: string
  readonly runnerIds: readonly string[]
  /** Ids of its form, status, areas, target groups and organising groups. */
  readonly conceptIds: readonly string[]
  readonly partners: readonly { readonly id: string; readonly contributions: readonly string[] }[]
  readonly strategyId: string | null
  readonly adaptedFromId: string | null
  readonly startYear: number | null
  readonly sourceDate: string | null
  readonly endYear: number | null
}

/** The public practices by what they hang on. Lists come latest source first, ties by id. */
export class PracticeDirectory {
  readonly #entries = new Map<string, PracticeEntry>()
  readonly #bySlug = new Map<string, string>()
  readonly #byRunner = this.#indexBy(({ runnerIds }) => runnerIds)
  readonly #byPartner = this.#indexBy(({ partners }) => partners.map(({ id }) => id))
  readonly #byConcept = this.#indexBy(({ conceptIds }) => conceptIds)
  readonly #byStrategy = this.#indexBy(({ strategyId }) => (strategyId === null ? [] : [strategyId]))
  readonly #byOrigin = this.#indexBy(({ adaptedFromId }) => (adaptedFromId === null ? [] : [adaptedFromId]))
  readonly #byGoal: Readonly<Record<Basis, EntryIndex<number, PracticeEntry>>> = {
    STATED: this.#indexBy(({ goalsStated }) => goalsStated),
    SUGGESTED: this.#indexBy(({ goalsSuggested }) => goalsSuggested),
  }
  readonly #byTarget: Readonly<Record<Basis, EntryIndex<string, PracticeEntry>>> = {
    STATED: this.#indexBy(({ targetsStated }) => targetsStated),
    SUGGESTED: this.#indexBy(({ targetsSuggested }) => targetsSuggested),
  }
  readonly #indexes = [
    this.#byRunner,
    this.#byPartner,
    this.#byConcept,
    this.#byStrategy,
    this.#byOrigin,
    this.#byGoal.STATED,
    this.#byGoal.SUGGESTED,
    this.#byTarget.STATED,
    this.#byTarget.SUGGESTED,
  ]

  /** Number of practices. */
  get size(): number {
    return this.#entries.size
  }

  /** Adds or replaces an entry. */
  upsert(entry: PracticeEntry): void {
    this.remove(entry.id)
    this.#entries.set(entry.id, entry)
    this.#bySlug.set(entry.slug, entry.id)
    for (const index of this.#indexes) index.add(entry)
  }

  /** Removes an entry; nothing happens when it is not there. */
  remove(id: string): void {
    const entry = this.#entries.get(id)
    if (entry === undefined) return
    this.#entries.delete(id)
    if (this.#bySlug.get(entry.slug) === id) this.#bySlug.delete(entry.slug)
    for (const index of this.#indexes) index.remove(entry)
  }

  /** Every practice, in no particular order. */
  entries(): Iterable<PracticeEntry> {
    return this.#entries.values()
  }

  /** The entry with this id, or null. */
  find(id: string): PracticeEntry | null {
    return this.#entries.get(id) ?? null
  }

  has(id: string): boolean {
    return this.#entries.has(id)
  }

  findIdBySlug(slug: string): string | null {
    return this.#bySlug.get(slug) ?? null
  }

  runBy(organisationId: string): readonly string[] {
    return this.#byRunner.list(organisationId)
  }

  partneredBy(organisationId: string): readonly string[] {
    return this.#byPartner.list(organisationId)
  }

  /** What the organisation takes part in without running it, with the keys of what it contributes. */
  partnershipsOf(
    organisationId: string,
  ): { readonly practiceId: string; readonly contributions: readonly string[] }[] {
    return this.partneredBy(organisationId).flatMap((practiceId) => {
      const entry = this.#entries.get(practiceId)
      if (entry === undefined || entry.runnerIds.includes(organisationId)) return []
      const own = entry.partners.find(({ id }) => id === organisationId)
      return [{ practiceId, contributions: own?.contributions ?? [] }]
    })
  }

  /** Practices that have the concept as form, status, area, target group or organising group. */
  withConcept(conceptId: string): readonly string[] {
    return this.#byConcept.list(conceptId)
  }

  under(strategyId: string): readonly string[] {
    return this.#byStrategy.list(strategyId)
  }

  adaptedFrom(practiceId: string): readonly string[] {
    return this.#byOrigin.list(practiceId)
  }

  linkedTo(goal: number, basis: Basis): readonly string[] {
    return this.#byGoal[basis].list(goal)
  }

  /** Practices linked to the target with this code, not those that are linked to its goal alone. */
  linkedToTarget(code: string, basis: Basis): readonly string[] {
    return this.#byTarget[basis].list(code)
  }

  /** Number of practices that have the concept. */
  countWithConcept(conceptId: string): number {
    return this.#byConcept.count(conceptId)
  }

  /** Number of practices that the organisation runs. */
  countRunBy(organisationId: string): number {
    return this.#byRunner.count(organisationId)
  }

  /** Number of practices that the organisation runs or takes part in. */
  countInvolving(organisationId: string): number {
    return sizeOfUnion(this.#byRunner.entries(organisationId), this.#byPartner.entries(organisationId))
  }

  /** Number of practices linked to the goal on that basis; on either, each counted once, when it is null. */
  countLinkedTo(goal: number, basis: Basis | null): number {
    if (basis !== null) return this.#byGoal[basis].count(goal)
    return sizeOfUnion(this.#byGoal.STATED.entries(goal), this.#byGoal.SUGGESTED.entries(goal))
  }

  #indexBy<Key>(keysOf: (entry: PracticeEntry) => Iterable<Key>): EntryIndex<Key, PracticeEntry> {
    return new EntryIndex({ all: () => this.#entries.values(), keysOf, inOrder: latestFirst })
  }
}

/** Goes through the smaller set only, and makes none: every change of a practice counts those of all organisations. */
function sizeOfUnion<Entry>(a: ReadonlySet<Entry>, b: ReadonlySet<Entry>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  let size = larger.size
  for (const entry of smaller) if (!larger.has(entry)) size += 1
  return size
}

function latestFirst(a: PracticeEntry, b: PracticeEntry): number {
  const [left, right] = [a.sourceDate ?? '', b.sourceDate ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.id < b.id ? -1 : 1
}
