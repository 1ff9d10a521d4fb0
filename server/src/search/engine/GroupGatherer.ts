import { LRUCache } from 'lru-cache'
import type { Alternative, QueryGroup } from './QueryGroup.ts'
import { K1 } from '../ranking.ts'
import { findWordRuns, toWordNumbers } from './findPhrases.ts'
import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import { PhraseFinder } from './PhraseFinder.ts'
import { IMPACT_STEPS } from './Postings.ts'

/** The documents of one group, with what each gets for it by the formula in ranking.ts. */
export interface GatheredGroup {
  /** In rising order. */
  readonly documents: Uint32Array
  /** idf(g) · q(g, d) · tf(g, d) / (K1 + tf(g, d)), by the place of the document in the list. */
  readonly scores: Float64Array
  /** How telling the group is; one that no document has tells nothing. */
  readonly idf: number
}

/** So many documents are kept in all, of the words that were asked last: twelve bytes each. */
const MOST_DOCUMENTS = 4_000_000
/** Where at least one document out of so many has the group, going through all is quicker than sorting the list. */
const MANY = 16

/**
 * Gathers the documents of one group at a time. What a word's alternatives find is kept until the next change: the
 * same words come back in question after question, and a common one has tens of thousands of postings.
 */
export class GroupGatherer<Document> {
  readonly #index: FacetedTextIndex<Document>
  readonly #phrases: PhraseFinder<Document>
  /** By the alternatives, of which KeptExpansions gives the same list for the same word. */
  readonly #kept = new LRUCache<readonly Alternative[], GatheredGroup>({
    maxSize: MOST_DOCUMENTS,
    sizeCalculation: ({ documents }) => documents.length + 1,
  })
  #version = 0
  /** tf(g, d) by document number; 0 for all between two groups. */
  #frequency = new Float32Array(0)
  /** q(g, d) by document number, for the documents of the group at hand. */
  #quality = new Float32Array(0)
  #documents = new Uint32Array(0)
  /** Σ q(g, d): the documents, each counted as much as its best alternative weighs. */
  #wellMet = 0

  constructor(index: FacetedTextIndex<Document>) {
    this.#index = index
    this.#phrases = new PhraseFinder(index)
  }

  makeRoom(capacity: number): void {
    this.#frequency = new Float32Array(capacity)
    this.#quality = new Float32Array(capacity)
    this.#documents = new Uint32Array(capacity)
  }

  /** The documents of a group. */
  gather(group: QueryGroup): GatheredGroup {
    if (this.#version !== this.#index.version) this.#kept.clear()
    this.#version = this.#index.version
    const known = group.quoted ? undefined : this.#kept.get(group.alternatives)
    if (known !== undefined) return known
    const gathered = this.#score(this.#collect(group))
    if (!group.quoted) this.#kept.set(group.alternatives, gathered)
    return gathered
  }

  #collect(group: QueryGroup): number {
    let size = 0
    this.#wellMet = 0
    for (const alternative of group.alternatives) {
      const { members, weight } = alternative
      const [first, ...others] = members
      if (first === undefined) continue
      const before = size
      if (others.length === 0) for (const term of first) size = this.#addTerm(term, weight, size)
      else size = this.#addMembers(alternative, size)
      this.#wellMet += weight * (size - before)
    }
    if (!group.quoted) return size
    const kept = this.#keepPhrase(group, size)
    this.#wellMet = kept
    return kept
  }

  /** Takes the documents out of the working memory, and clears it. */
  #score(size: number): GatheredGroup {
    const documents = this.#inOrder(size)
    const frequency = this.#frequency
    const quality = this.#quality
    const scores = new Float64Array(size)
    const met = this.#wellMet
    const idf = met === 0 ? 0 : Math.log(1 + (this.#index.documentCount - met + 0.5) / (met + 0.5))
    for (let place = 0; place < size; place += 1) {
      const document = documents[place] ?? 0
      const tf = frequency[document] ?? 0
      frequency[document] = 0
      scores[place] = (idf * (quality[document] ?? 0) * tf) / (K1 + tf)
    }
    return { documents, scores, idf }
  }

  #inOrder(size: number): Uint32Array {
    if (size * MANY < this.#index.columns.size) return this.#documents.slice(0, size).sort()
    const documents = new Uint32Array(size)
    const frequency = this.#frequency
    let length = 0
    for (let document = 0; length < size; document += 1) {
      if (frequency[document] === 0) continue
      documents[length] = document
      length += 1
    }
    return documents
  }

  #addTerm(term: number, weight: number, before: number): number {
    const frequency = this.#frequency
    const quality = this.#quality
    const list = this.#documents
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
      const known = this.#frequency[document] ?? 0
      if (known === 0) {
        this.#documents[size] = document
        size += 1
        this.#quality[document] = weight
      }
      // A document that has the word itself gains nothing by the phrase.
      else if (isPhrase) continue
      this.#frequency[document] = known + (weight * (impacts[index] ?? 0)) / IMPACT_STEPS
    }
    return size
  }

  /** Keeps the documents in which the words stand side by side. */
  #keepPhrase(group: QueryGroup, size: number): number {
    const phrase = toWordNumbers(this.#index, group.words)
    let kept = 0
    for (let index = 0; index < size; index += 1) {
      const document = this.#documents[index] ?? 0
      if (phrase.some((_, field) => findWordRuns(this.#index, document, field, phrase).length > 0)) {
        this.#documents[kept] = document
        kept += 1
      } else this.#frequency[document] = 0
    }
    return kept
  }
}
