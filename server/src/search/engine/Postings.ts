import { GrowableArray, allocateUint16, allocateUint32 } from './GrowableArray.ts'

/** Impacts are kept as whole numbers in steps of 1/2048, so that a posting takes six bytes; the highest is 31.99. */
export const IMPACT_STEPS = 2048
const HIGHEST_IMPACT = 65_535

/** Postings of one term: documents in rising order, each with its impact in steps. */
export interface PostingRange {
  readonly documents: ArrayLike<number>
  readonly impacts: ArrayLike<number>
  readonly start: number
  readonly end: number
}

interface FreshPostings {
  readonly documents: number[]
  readonly impacts: number[]
}

/**
 * The inverted index. Documents come with their terms and are appended; `invert` turns all of them into one sorted
 * block, and those that come later wait in short lists per term until the next time.
 */
export class Postings {
  /** The same postings by document: needed to invert and to take a document's counts back. */
  readonly #starts = new GrowableArray(allocateUint32)
  readonly #terms = new GrowableArray(allocateUint32, 1024)
  readonly #impacts = new GrowableArray(allocateUint16, 1024)
  #termStarts = new Uint32Array(1)
  #documents = new Uint32Array(0)
  #documentImpacts = new Uint16Array(0)
  readonly #fresh = new Map<number, FreshPostings>()
  #invertedDocuments = 0

  constructor() {
    this.#starts.push(0)
  }

  get documentCount(): number {
    return this.#starts.length - 1
  }

  /** Documents that wait outside the sorted block. */
  get freshDocuments(): number {
    return this.documentCount - this.#invertedDocuments
  }

  /** Adds one term of the document that `endDocument` will close. */
  addTerm(term: number, impact: number): void {
    this.#terms.push(term)
    this.#impacts.push(Math.max(1, Math.min(HIGHEST_IMPACT, Math.round(impact * IMPACT_STEPS))))
  }

  /** Closes the document; with `findable` its postings are answered at once, else after the next `invert`. */
  endDocument(findable: boolean): void {
    const document = this.documentCount
    const start = this.#starts.at(document)
    this.#starts.push(this.#terms.length)
    if (!findable) return
    for (let index = start; index < this.#terms.length; index += 1) {
      const term = this.#terms.at(index)
      const fresh = this.#fresh.get(term)
      if (fresh === undefined)
        this.#fresh.set(term, { documents: [document], impacts: [this.#impacts.at(index)] })
      else {
        fresh.documents.push(document)
        fresh.impacts.push(this.#impacts.at(index))
      }
    }
  }

  /** Visits a document's terms. */
  forEachTerm(document: number, visit: (term: number, impact: number) => void): void {
    const end = this.#starts.at(document + 1)
    for (let index = this.#starts.at(document); index < end; index += 1) {
      visit(this.#terms.at(index), this.#impacts.at(index))
    }
  }

  /** Turns all documents into one sorted block by counting sort. */
  invert(termCount: number): void {
    const total = this.#terms.length
    const terms = this.#terms.block
    const impacts = this.#impacts.block
    const starts = new Uint32Array(termCount + 1)
    for (let index = 0; index < total; index += 1) {
      const slot = (terms[index] ?? 0) + 1
      starts[slot] = (starts[slot] ?? 0) + 1
    }
    for (let term = 0; term < termCount; term += 1)
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
    const next = starts.slice(0, termCount)
    const documents = new Uint32Array(total)
    const documentImpacts = new Uint16Array(total)
    const count = this.documentCount
    for (let document = 0; document < count; document += 1) {
      const end = this.#starts.at(document + 1)
      for (let index = this.#starts.at(document); index < end; index += 1) {
        const term = terms[index] ?? 0
        const place = next[term] ?? 0
        next[term] = place + 1
        documents[place] = document
        documentImpacts[place] = impacts[index] ?? 0
      }
    }
    this.#termStarts = starts
    this.#documents = documents
    this.#documentImpacts = documentImpacts
    this.#fresh.clear()
    this.#invertedDocuments = count
  }

  /** Visits a term's postings, at most two ranges whose documents rise from one to the next. */
  forEachRange(term: number, visit: (range: PostingRange) => void): void {
    const start = this.#termStarts[term]
    const end = this.#termStarts[term + 1]
    if (start !== undefined && end !== undefined && end > start) {
      visit({ documents: this.#documents, impacts: this.#documentImpacts, start, end })
    }
    const fresh = this.#fresh.get(term)
    if (fresh !== undefined) {
      visit({ documents: fresh.documents, impacts: fresh.impacts, start: 0, end: fresh.documents.length })
    }
  }
}
