import type { FacetedTextIndex } from './FacetedTextIndex.ts'

/** Finds documents that have all of several members, each met by any of its terms. */
export class ConjunctionFinder<Document> {
  readonly #index: FacetedTextIndex<Document>
  /** The highest impact of the member at hand, and how many members a document has met; all 0 between calls. */
  #member = new Uint16Array(0)
  #membersMet = new Uint8Array(0)
  #lowest = new Uint16Array(0)

  constructor(index: FacetedTextIndex<Document>) {
    this.#index = index
  }

  /** The documents that have all members. */
  find(members: readonly (readonly number[])[]): readonly number[] {
    this.#makeRoom()
    let candidates: number[] = []
    for (const [place, terms] of members.entries()) {
      const found = this.#findMember(terms, place)
      for (const document of candidates) {
        if ((this.#membersMet[document] ?? 0) <= place) this.#membersMet[document] = 0
      }
      candidates = found
    }
    for (const document of candidates) this.#membersMet[document] = 0
    return candidates
  }

  /** The impact, in steps, of the weakest member in a document that `find` gave. */
  impactOf(document: number): number {
    return this.#lowest[document] ?? 0
  }

  /** Documents that have met all members before this place and have this one too. */
  #findMember(terms: readonly number[], place: number): number[] {
    const { postings, columns } = this.#index
    const member = this.#member
    const met = this.#membersMet
    const alive = columns.alive
    const found: number[] = []
    for (const term of terms) {
      postings.forEachRange(term, ({ documents, impacts, start, end }) => {
        for (let index = start; index < end; index += 1) {
          const document = documents[index] ?? 0
          if (met[document] !== place || alive[document] === 0) continue
          if (member[document] === 0) found.push(document)
          member[document] = Math.max(member[document] ?? 0, impacts[index] ?? 0)
        }
      })
    }
    for (const document of found) {
      const impact = member[document] ?? 0
      this.#lowest[document] = place === 0 ? impact : Math.min(this.#lowest[document] ?? 0, impact)
      member[document] = 0
      met[document] = place + 1
    }
    return found
  }

  #makeRoom(): void {
    const size = this.#index.columns.size
    if (this.#member.length >= size) return
    const capacity = Math.ceil(size * 1.2) + 64
    this.#member = new Uint16Array(capacity)
    this.#membersMet = new Uint8Array(capacity)
    this.#lowest = new Uint16Array(capacity)
  }
}
