import { GrowableArray, allocateUint32 } from './GrowableArray.ts'

/** The terms of one document at a time and the impacts that its fields add up to, in memory that is used again. */
export class TermImpacts {
  /** By term; 0 for those that the document does not have. */
  #impacts = new Float64Array(1024)
  readonly #terms = new GrowableArray(allocateUint32, 256)

  add(term: number, impact: number): void {
    if (term >= this.#impacts.length) this.#grow(term)
    const known = this.#impacts[term] ?? 0
    if (known === 0) this.#terms.push(term)
    this.#impacts[term] = known + impact
  }

  /** Visits the terms in the order in which they were first added, and forgets them. */
  take(visit: (term: number, impact: number) => void): void {
    for (let index = 0; index < this.#terms.length; index += 1) {
      const term = this.#terms.at(index)
      visit(term, this.#impacts[term] ?? 0)
      this.#impacts[term] = 0
    }
    this.#terms.clear()
  }

  #grow(term: number): void {
    const larger = new Float64Array(Math.max(term + 1, this.#impacts.length * 2))
    larger.set(this.#impacts)
    this.#impacts = larger
  }
}
