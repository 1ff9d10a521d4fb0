/** How far the writing of a file has come, in examples read. */
export class ExportProgress {
  #done = 0
  #expected = 0

  /** Share of the work that is done, 0–1. */
  get share(): number {
    return this.#expected === 0 ? 0 : this.#done / this.#expected
  }

  /** So many examples will be read, counted once for each time. */
  expect(reads: number): void {
    this.#expected = reads
  }

  /** So many more have been read. */
  advance(reads: number): void {
    this.#done += reads
  }
}
