/**
 * The UTF-16 units of one text at a time, in memory that is used again: indexing reads every unit more than once, and
 * a string gives them up one by one at several times the cost.
 */
export class UnitBuffer {
  #units = new Uint16Array(4096)
  #bytes = Buffer.from(this.#units.buffer)

  /** The text's units, followed by what is left of earlier texts; valid until the next call. */
  read(text: string): Uint16Array {
    if (text.length > this.#units.length) {
      this.#units = new Uint16Array(text.length * 2)
      this.#bytes = Buffer.from(this.#units.buffer)
    }
    this.#bytes.write(text, 'utf16le')
    return this.#units
  }
}
