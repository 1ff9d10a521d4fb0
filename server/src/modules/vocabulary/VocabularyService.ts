import type { GraphReader } from '../../graph/GraphStore.ts'
import { mapAwaited } from '../mapAwaited.ts'
import { HeldValue } from '../HeldValue.ts'
import { LeftOutRows } from '../LeftOutRows.ts'
import { takeSound, type ReportUnsound } from '../readRowsApart.ts'
import type { ConceptRecord } from './conceptRecord.ts'
import { listConcepts } from './vocabularyRepository.ts'

interface Vocabulary {
  readonly byId: ReadonlyMap<string, ConceptRecord>
  readonly byScheme: ReadonlyMap<string, readonly ConceptRecord[]>
  /** Entries whose rows do not fit. */
  readonly leftOut: LeftOutRows
  /** Lists of ids that have been asked for, with their entries in order. */
  readonly inOrder: WeakMap<readonly string[], readonly ConceptRecord[]>
}

/** The controlled vocabularies, held in memory. */
export class VocabularyService {
  readonly #held: HeldValue<Vocabulary>

  /** Entries whose rows do not fit are left out and reported. */
  constructor(reader: GraphReader, report: ReportUnsound) {
    this.#held = new HeldValue(async () => {
      const read = await listConcepts(reader)
      const concepts = takeSound(read, 'Concept', report)
      return {
        leftOut: new LeftOutRows(read, 'Concept'),
        byId: new Map(concepts.map((concept) => [concept.id, concept])),
        byScheme: Map.groupBy(concepts, (concept) => concept.scheme),
        inOrder: new WeakMap(),
      }
    })
  }

  /** Reads the vocabularies anew. */
  async refresh(): Promise<void> {
    await this.#held.refresh()
  }

  /** Holds from now on what the other holds. */
  takeOver(other: VocabularyService): void {
    this.#held.takeOver(other.#held)
  }

  /** All entries of a scheme as the graph names it (`policy-area`), in its order. */
  listConcepts(scheme: string): readonly ConceptRecord[] {
    return this.#held.get().byScheme.get(scheme) ?? []
  }

  /** The entries, of any scheme, that are narrower than this one. */
  listNarrower(id: string): readonly ConceptRecord[] {
    return [...this.#held.get().byId.values()].filter(({ broaderId }) => broaderId === id)
  }

  /** Ids of those that the graph holds but whose rows do not fit. */
  get leftOut(): ReadonlySet<string> {
    return this.#held.get().leftOut.ids
  }

  /** The entry with this id as far as it is held, or null. */
  findHeldConcept(id: string): ConceptRecord | null {
    return this.#held.get().byId.get(id) ?? null
  }

  /** The same for one who asks for the entry itself: throws UnsoundRecordError for one that is left out. */
  findAskedConcept(id: string): ConceptRecord | null {
    this.#held.get().leftOut.refuse(id)
    return this.findHeldConcept(id)
  }

  /**
   * The entry with an id that the graph gave; read anew once when it is newer than what is held. Null for one that
   * is gone or left out.
   */
  findConcept(id: string): ConceptRecord | null | Promise<ConceptRecord | null> {
    return mapAwaited(
      this.#held.lookUp(({ byId, leftOut }) => (leftOut.ids.has(id) ? null : byId.get(id))),
      (concept) => concept ?? null,
    )
  }

  /** The entry with an id that the graph gave; throws when the graph does not hold it, or it is left out. */
  getConcept(id: string): ConceptRecord | Promise<ConceptRecord> {
    this.#held.get().leftOut.refuse(id)
    return mapAwaited(this.findConcept(id), (concept) => {
      if (concept === null) throw new Error(`The graph names the concept ${id} but does not hold it.`)
      return concept
    })
  }

  /**
   * The entries with the ids that the graph gave, in the order of the vocabularies; one that is gone is left out. The
   * answer for a list is kept as long as the list, since held records are asked for theirs again and again.
   */
  findConcepts(ids: readonly string[]): readonly ConceptRecord[] | Promise<readonly ConceptRecord[]> {
    const { inOrder } = this.#held.get()
    const known = inOrder.get(ids)
    if (known !== undefined) return known
    const found: (ConceptRecord | null)[] = []
    for (const id of ids) {
      const concept = this.findConcept(id)
      if (concept instanceof Promise) return this.#findAwaited(ids)
      found.push(concept)
    }
    const ordered = sortConcepts(found)
    inOrder.set(ids, ordered)
    return ordered
  }

  /** What a party gives, by the keys of the scheme contribution that the graph gave, as `findConcepts`. */
  findContributions(keys: readonly string[]): readonly ConceptRecord[] | Promise<readonly ConceptRecord[]> {
    return this.findConcepts(keys.map((key) => `contribution:${key}`))
  }

  async #findAwaited(ids: readonly string[]): Promise<readonly ConceptRecord[]> {
    return sortConcepts(await Promise.all(ids.map(async (id) => await this.findConcept(id))))
  }
}

function sortConcepts(concepts: readonly (ConceptRecord | null)[]): ConceptRecord[] {
  return concepts
    .filter((concept) => concept !== null)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}
