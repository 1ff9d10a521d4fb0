import type { FieldText } from './IndexSchema.ts'
import { GrowableArray, allocateFloat64, allocateUint32 } from './GrowableArray.ts'

const CHUNK_BYTES = 8 * 1024 * 1024
const SEPARATOR = '\u0000'
/** Stands between the names of a field that lists names, in its text. */
export const BETWEEN_NAMES = ' · '

/**
 * Texts of documents as UTF-8 outside the JavaScript heap, so that a million documents do not weigh on the collector.
 * Texts are appended and never changed; a removed document's text goes when the index is compacted.
 */
export class TextStore {
  readonly #chunks: Buffer[] = []
  #used = CHUNK_BYTES
  readonly #places = new GrowableArray(allocateFloat64)
  readonly #lengths = new GrowableArray(allocateUint32)

  get size(): number {
    return this.#lengths.length
  }

  /** Appends one document's texts; its number is the number of texts appended before. */
  append(texts: readonly FieldText[]): void {
    const joined = texts
      .map((text) => (typeof text === 'string' ? text : text.join(BETWEEN_NAMES)))
      .join(SEPARATOR)
    const most = joined.length * 3
    if (this.#used + most > CHUNK_BYTES) {
      this.#chunks.push(Buffer.allocUnsafe(Math.max(CHUNK_BYTES, most)))
      this.#used = 0
    }
    const chunk = this.#chunks.at(-1)
    if (chunk === undefined) return
    const length = chunk.write(joined, this.#used, 'utf8')
    this.#places.push((this.#chunks.length - 1) * CHUNK_BYTES + this.#used)
    this.#lengths.push(length)
    this.#used = most > CHUNK_BYTES ? CHUNK_BYTES : this.#used + length
  }

  /** The texts of a document in the order they were appended; names as one text. */
  read(document: number): string[] {
    const place = this.#places.at(document)
    const chunk = this.#chunks[Math.floor(place / CHUNK_BYTES)]
    if (chunk === undefined) return []
    const start = place % CHUNK_BYTES
    return chunk.toString('utf8', start, start + this.#lengths.at(document)).split(SEPARATOR)
  }
}
