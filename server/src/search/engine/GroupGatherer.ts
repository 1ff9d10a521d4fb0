import type { Alternative, QueryGroup } from '../query/QueryGroup.ts'
import { findWordRuns, toWordNumbers } from './findPhrases.ts'
import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import { PhraseFinder } from './PhraseFinder.ts'
import { IMPACT_STEPS } from './Postings.ts'

/**
 * Gathers the documents of one group at a time, with tf(g, d) and q(g, d) of the formula in ranking.ts. Its memory is
 * reused from one group to the next, so whoever takes the frequencies sets them back to 0.
 */
export class GroupGatherer<Document> {
  readonly #index: FacetedTextIndex<Document>
  readonly #phrases: PhraseFinder<Document>
  /** tf(g, d) by document number; 0 for all between two groups. */
  frequency = new Float32Array(0)
  /** q(g, d) by document number, for the documents of the group at hand. */
  quality = new Float32Array(0)
  /** The documents of the group at hand, as many as `gather` said. */
  documents = new Uint32Array(0)
  /** Σ q(g, d): the documents, each counted as much as its best alternative weighs. */
  wellMet = 0

  constructor(index: FacetedTextIndex<Document>) {
    this.#index = index
    this.#phrases = new PhraseFinder(index)
  }

  makeRoom(capacity: number): void {
    this.frequency = new Float32Array(capacity)
    this.quality = new Float32Array(capacity)
    this.documents = new Uint32Array(capacity)
  }

  /** Gathers a group and tells how many documents have it. */
  gather(group: QueryGroup): number {
    let size = 0
    this.wellMet = 0
    for (const alternative of group.alternatives) {
      const { members, weight } = alternative
      const [first, ...others] = members
      if (first === undefined) continue
      const before = size
      if (others.length === 0) for (const term of first) size = this.#addTerm(term, weight, size)
      else size = this.#addMembers(alternative, size)
      this.wellMet += weight * (size - before)
    }
    if (!group.quoted) return size
    const kept = this.#keepPhrase(group, size)
    this.wellMet = kept
    return kept
  }

  #addTerm(term: number, weight: number, before: number): number {
    const frequency = this.frequency
    const quality = this.quality
    const list = this.documents
    const alive = this.#index.columns.alive
    const step = weight / IMPACT_STEPS
    let size = before
    this.#index.postings.forEachRange(term, ({ documents, impacts, start, end }) => {
      for (let index = start; index < end; index += 1) {
        const document = documents[index] ?? 0
        const known = frequency[document] ?? 0
        if (known === 0) {
          if (alive[document] === 0) continue
          list[size] = document
          size += 1
          // Alternatives come heaviest first, so the first that a document has is its best.
          quality[document] = weight
        }
        frequency[document] = known + step * (impacts[index] ?? 0)
      }
    })
    return size
  }

  /** A document that has all members counts with its weakest one. */
  #addMembers({ members, weight, isPhrase }: Alternative, before: number): number {
    const { documents, impacts } = isPhrase
      ? this.#phrases.findRuns(members)
      : this.#phrases.findApart(members)
    let size = before
    for (let index = 0; index < documents.length; index += 1) {
      const document = documents[index] ?? 0
      const known = this.frequency[document] ?? 0
      if (known === 0) {
        this.documents[size] = document
        size += 1
        this.quality[document] = weight
      }
      // A document that has the word itself gains nothing by the phrase.
      else if (isPhrase) continue
      this.frequency[document] = known + (weight * (impacts[index] ?? 0)) / IMPACT_STEPS
    }
    return size
  }

  /** Keeps the documents in which the words stand side by side. */
  #keepPhrase(group: QueryGroup, size: number): number {
    const phrase = toWordNumbers(this.#index, group.words)
    let kept = 0
    for (let index = 0; index < size; index += 1) {
      const document = this.documents[index] ?? 0
      if (phrase.some((_, field) => findWordRuns(this.#index, document, field, phrase).length > 0)) {
        this.documents[kept] = document
        kept += 1
      } else this.frequency[document] = 0
    }
    return kept
  }
}
