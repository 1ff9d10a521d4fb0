import { GrowableArray, allocateUint32 } from './GrowableArray.ts'

/**
 * The words of every field of every document, in order, as numbers of the lexicon: what a text holds, and whether
 * words stand side by side in it, is told without reading the text. Four bytes per word.
 */
export class WordSequences {
  readonly #fieldCount: number
  readonly #words = new GrowableArray(allocateUint32, 1024)
  readonly #ends = new GrowableArray(allocateUint32, 64)

  constructor(fieldCount: number) {
    this.#fieldCount = fieldCount
  }

  /** Where the words of the next field are appended, before `endField` closes it. */
  get entries(): GrowableArray<Uint32Array> {
    return this.#words
  }

  /** Closes the field at hand; each document closes all of its fields, empty ones too. */
  endField(): void {
    this.#ends.push(this.#words.length)
  }

  /** All words; a field's stand from `startOf` up to `endOf`. Valid until the next document is added. */
  get words(): Uint32Array {
    return this.#words.block
  }

  startOf(document: number, field: number): number {
    const place = document * this.#fieldCount + field
    return place === 0 ? 0 : this.#ends.at(place - 1)
  }

  endOf(document: number, field: number): number {
    return this.#ends.at(document * this.#fieldCount + field)
  }
}
