import type { Basis } from '../goal/goalRecord.ts'

/** What the hub keeps in memory about each public practice, so that lists and counts need no graph. */
export interface PracticeEntry {
  readonly id: string
  readonly slug: string
  readonly runnerIds: readonly string[]
  /** Ids of its form, status, areas, target groups and organising groups. */
  readonly conceptIds: readonly string[]
  readonly partners: readonly { readonly id: string; readonly contributions: readonly string[] }[]
  readonly goalsStated: readonly number[]
  readonly goalsSuggested: readonly number[]
  readonly strategyId: string | null
  readonly adaptedFromId: string | null
  readonly sourceDate: string | null
}

type EntryIndex<Key> = Map<Key, Set<PracticeEntry>>

/** The public practices by what they hang on. Lists come latest source first, ties by id. */
export class PracticeDirectory {
  readonly #entries = new Map<string, PracticeEntry>()
  readonly #bySlug = new Map<string, string>()
  readonly #byRunner: EntryIndex<string> = new Map()
  readonly #byPartner: EntryIndex<string> = new Map()
  readonly #byConcept: EntryIndex<string> = new Map()
  readonly #byStrategy: EntryIndex<string> = new Map()
  readonly #byOrigin: EntryIndex<string> = new Map()
  readonly #byGoal: Readonly<Record<Basis, EntryIndex<number>>> = { STATED: new Map(), SUGGESTED: new Map() }
  readonly #sorted = new Map<Set<PracticeEntry>, readonly string[]>()

  /** Number of practices. */
  get size(): number {
    return this.#entries.size
  }

  /** Adds or replaces an entry. */
  upsert(entry: PracticeEntry): void {
    this.remove(entry.id)
    this.#entries.set(entry.id, entry)
    this.#bySlug.set(entry.slug, entry.id)
    for (const set of this.#setsOf(entry)) set.add(entry)
  }

  /** Removes an entry; nothing happens when it is not there. */
  remove(id: string): void {
    const entry = this.#entries.get(id)
    if (entry === undefined) return
    this.#entries.delete(id)
    if (this.#bySlug.get(entry.slug) === id) this.#bySlug.delete(entry.slug)
    for (const set of this.#setsOf(entry)) set.delete(entry)
  }

  /** Every practice, in no particular order. */
  entries(): Iterable<PracticeEntry> {
    return this.#entries.values()
  }

  has(id: string): boolean {
    return this.#entries.has(id)
  }

  findIdBySlug(slug: string): string | null {
    return this.#bySlug.get(slug) ?? null
  }

  runBy(organisationId: string): readonly string[] {
    return this.#idsOf(this.#byRunner.get(organisationId))
  }

  partneredBy(organisationId: string): readonly string[] {
    return this.#idsOf(this.#byPartner.get(organisationId))
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
    return this.#idsOf(this.#byConcept.get(conceptId))
  }

  under(strategyId: string): readonly string[] {
    return this.#idsOf(this.#byStrategy.get(strategyId))
  }

  adaptedFrom(practiceId: string): readonly string[] {
    return this.#idsOf(this.#byOrigin.get(practiceId))
  }

  linkedTo(goal: number, basis: Basis): readonly string[] {
    return this.#idsOf(this.#byGoal[basis].get(goal))
  }

  /** Number of practices that the organisation runs. */
  countRunBy(organisationId: string): number {
    return this.#byRunner.get(organisationId)?.size ?? 0
  }

  /** Number of practices that the organisation runs or takes part in. */
  countInvolving(organisationId: string): number {
    return this.countRunBy(organisationId) + (this.#byPartner.get(organisationId)?.size ?? 0)
  }

  /** Number of practices linked to the goal on that basis; on either, each counted once, when it is null. */
  countLinkedTo(goal: number, basis: Basis | null): number {
    if (basis !== null) return this.#byGoal[basis].get(goal)?.size ?? 0
    const stated = this.#byGoal.STATED.get(goal) ?? new Set()
    return stated.union(this.#byGoal.SUGGESTED.get(goal) ?? new Set()).size
  }

  /** The entry with this id, or null. */
  find(id: string): PracticeEntry | null {
    return this.#entries.get(id) ?? null
  }

  #idsOf(set: Set<PracticeEntry> | undefined): readonly string[] {
    if (set === undefined) return []
    const known = this.#sorted.get(set)
    if (known !== undefined) return known
    const ids = [...set].sort(latestFirst).map(({ id }) => id)
    this.#sorted.set(set, ids)
    return ids
  }

  /** The sets that an entry belongs to, each about to change. */
  *#setsOf(entry: PracticeEntry): Generator<Set<PracticeEntry>> {
    for (const id of entry.runnerIds) yield this.#changing(this.#byRunner, id)
    for (const { id } of entry.partners) yield this.#changing(this.#byPartner, id)
    for (const id of entry.conceptIds) yield this.#changing(this.#byConcept, id)
    for (const goal of entry.goalsStated) yield this.#changing(this.#byGoal.STATED, goal)
    for (const goal of entry.goalsSuggested) yield this.#changing(this.#byGoal.SUGGESTED, goal)
    if (entry.strategyId !== null) yield this.#changing(this.#byStrategy, entry.strategyId)
    if (entry.adaptedFromId !== null) yield this.#changing(this.#byOrigin, entry.adaptedFromId)
  }

  #changing<Key>(index: EntryIndex<Key>, key: Key): Set<PracticeEntry> {
    const set = index.get(key) ?? new Set()
    index.set(key, set)
    this.#sorted.delete(set)
    return set
  }
}

function latestFirst(a: PracticeEntry, b: PracticeEntry): number {
  const [left, right] = [a.sourceDate ?? '', b.sourceDate ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.id < b.id ? -1 : 1
}
