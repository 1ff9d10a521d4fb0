import { FacetColumn } from './FacetColumn.ts'
import { GrowableArray, allocateFloat64, allocateUint8 } from './GrowableArray.ts'
import type { IndexSchema, StoredDocument } from './IndexSchema.ts'
import { TextStore } from './TextStore.ts'

const LINE = '\n'

/** Everything an index keeps of its documents but the postings, as columns by document number. */
export class DocumentColumns<Document> {
  readonly #ids: string[] = []
  readonly #numberOf = new Map<string, number>()
  readonly #alive = new GrowableArray(allocateUint8)
  readonly #texts = new TextStore()
  readonly #facets = new Map<string, FacetColumn>()
  readonly #numbers = new Map<string, GrowableArray<Float64Array>>()
  /** The same in the schema's order: going through a map makes garbage for every document. */
  readonly #facetsInOrder: readonly FacetColumn[]
  readonly #numbersInOrder: readonly GrowableArray<Float64Array>[]
  #aliveCount = 0

  constructor(schema: IndexSchema<Document>) {
    for (const facet of schema.facets) this.#facets.set(facet.key, new FacetColumn(facet.values))
    for (const number of schema.numbers) this.#numbers.set(number.key, new GrowableArray(allocateFloat64))
    this.#facetsInOrder = [...this.#facets.values()]
    this.#numbersInOrder = [...this.#numbers.values()]
  }

  /** Documents that are there, removed ones not counted. */
  get aliveCount(): number {
    return this.#aliveCount
  }

  /** Document numbers given out, removed ones counted. */
  get size(): number {
    return this.#ids.length
  }

  /** 1 for each document that is there. */
  get alive(): Uint8Array {
    return this.#alive.block
  }

  append(document: StoredDocument): number {
    const number = this.#ids.length
    this.#ids.push(document.id)
    this.#numberOf.set(document.id, number)
    this.#alive.push(1)
    this.#aliveCount += 1
    this.#texts.append([...document.texts, document.registrationNumbers.join(LINE)])
    let column = 0
    for (const facet of this.#facetsInOrder) {
      facet.append(document.facets[column] ?? [])
      column += 1
    }
    column = 0
    for (const values of this.#numbersInOrder) {
      values.push(document.numbers[column] ?? Number.NaN)
      column += 1
    }
    return number
  }

  /** Marks a document as gone. Its columns stay until the index is compacted. */
  remove(document: number): void {
    this.#alive.set(document, 0)
    this.#aliveCount -= 1
    this.#numberOf.delete(this.idOf(document))
  }

  /** The document's number, or null when there is no such document. */
  find(id: string): number | null {
    return this.#numberOf.get(id) ?? null
  }

  idOf(document: number): string {
    return this.#ids[document] ?? ''
  }

  /** The text of each text field, then the registration numbers, one per line. */
  textsOf(document: number): string[] {
    return this.#texts.read(document)
  }

  /** The column of a facet; its key must be one of the schema's. */
  facet(key: string): FacetColumn {
    const column = this.#facets.get(key)
    if (column === undefined) throw new Error(`The index has no facet ${key}.`)
    return column
  }

  /** The column of a number, NaN where it is unknown; its key must be one of the schema's. */
  number(key: string): Float64Array {
    const column = this.#numbers.get(key)
    if (column === undefined) throw new Error(`The index has no number ${key}.`)
    return column.block
  }

  /** A document as it was appended. */
  read(document: number): StoredDocument {
    const texts = this.textsOf(document)
    const registrationNumbers = texts.pop()?.split(LINE) ?? []
    return {
      id: this.idOf(document),
      texts,
      registrationNumbers: registrationNumbers.filter((written) => written !== ''),
      facets: this.#facetsInOrder.map((facet) => facet.read(document)),
      numbers: this.#numbersInOrder.map((values) => values.at(document)),
    }
  }
}
