/** Numbers in one block of memory that doubles when it is full; grows by appending only. */
export class GrowableArray<Block extends Uint8Array | Uint16Array | Uint32Array | Float64Array> {
  #block: Block
  #length = 0
  readonly #allocate: (capacity: number) => Block

  constructor(allocate: (capacity: number) => Block, capacity = 64) {
    this.#allocate = allocate
    this.#block = allocate(capacity)
  }

  get length(): number {
    return this.#length
  }

  /** The block itself, longer than `length`; valid until the next append. */
  get block(): Block {
    return this.#block
  }

  push(value: number): void {
    if (this.#length === this.#block.length) {
      const larger = this.#allocate(this.#block.length * 2)
      larger.set(this.#block)
      this.#block = larger
    }
    this.#block[this.#length] = value
    this.#length += 1
  }

  /** The value at a place, 0 beyond the end. */
  at(index: number): number {
    return this.#block[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#block[index] = value
  }

  /** Forgets the numbers and keeps the memory. */
  clear(): void {
    this.#length = 0
  }
}

export const allocateUint8 = (capacity: number): Uint8Array => new Uint8Array(capacity)
export const allocateUint16 = (capacity: number): Uint16Array => new Uint16Array(capacity)
export const allocateUint32 = (capacity: number): Uint32Array => new Uint32Array(capacity)
export const allocateFloat64 = (capacity: number): Float64Array => new Float64Array(capacity)
