import { LRUCache } from 'lru-cache'
import { ConjunctionFinder } from './ConjunctionFinder.ts'
import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import { holdsTermRun, type PhraseMembers } from './findPhrases.ts'

/** So many documents are kept in all, of the phrases that were asked last: six bytes each. */
const MOST_DOCUMENTS = 4_000_000

/** Documents that have all members, each with the impact of its weakest one, in steps. */
export interface FoundMembers {
  readonly documents: Uint32Array
  readonly impacts: Uint16Array
}

/**
 * Finds documents in which several members stand, anywhere or side by side. What stands side by side is kept until
 * the next change: the phrases are those of the synonyms, so that the same few come back with every question.
 */
export class PhraseFinder<Document> {
  readonly #index: FacetedTextIndex<Document>
  readonly #conjunctions: ConjunctionFinder<Document>
  readonly #phrases = new LRUCache<string, FoundMembers>({
    maxSize: MOST_DOCUMENTS,
    sizeCalculation: ({ documents }) => documents.length + 1,
  })
  #version = 0

  constructor(index: FacetedTextIndex<Document>) {
    this.#index = index
    this.#conjunctions = new ConjunctionFinder(index)
  }

  /** Documents with all members, in any order and place. */
  findApart(members: PhraseMembers): FoundMembers {
    const documents = Uint32Array.from(this.#conjunctions.find(members))
    return { documents, impacts: this.#impactsOf(documents) }
  }

  /** Documents in which the members stand side by side. */
  findRuns(members: PhraseMembers): FoundMembers {
    if (this.#version !== this.#index.version) this.#phrases.clear()
    this.#version = this.#index.version
    const key = members.map((terms) => terms.join(' ')).join(',')
    const known = this.#phrases.get(key)
    if (known !== undefined) return known
    const apart = Uint32Array.from(this.#conjunctions.find(members))
    const documents = apart.filter((document) => holdsTermRun(this.#index, document, members))
    const found = { documents, impacts: this.#impactsOf(documents) }
    this.#phrases.set(key, found)
    return found
  }

  #impactsOf(documents: Uint32Array): Uint16Array {
    return Uint16Array.from(documents, (document) => this.#conjunctions.impactOf(document))
  }
}
