import { COORDINATION, ENOUGH_HITS, K1, LEAST_SHARE } from '../ranking.ts'
import type { Alternative, ExpandedQuery, QueryGroup } from '../query/QueryGroup.ts'
import { findWordRuns } from './findPhrases.ts'
import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import { PhraseFinder } from './PhraseFinder.ts'
import { IMPACT_STEPS } from './Postings.ts'

/** All, but for rounding. */
const ALL = 0.999

/** Documents that match a question, in no particular order, with their scores by document number. */
export interface MatchedDocuments {
  readonly documents: Uint32Array
  readonly length: number
  /** Text score by document number; 0 for all when nothing was asked. */
  readonly scores: Float32Array
  /** How many of the groups each document must have, and how many there are. */
  readonly requiredGroups: number
  readonly groupCount: number
  /** Documents per group. */
  readonly groupSizes: readonly number[]
  /** 1 by document number for those that have every group, where some do not (`requiredGroups` below `groupCount`). */
  readonly complete: Uint8Array
}

/**
 * Scores documents by the formula in ranking.ts. Keeps its working memory from one question to the next; what it
 * returns is valid until then.
 */
export class GroupScorer<Document> {
  readonly #index: FacetedTextIndex<Document>
  readonly #phrases: PhraseFinder<Document>
  #scores = new Float32Array(0)
  #groupsMet = new Uint8Array(0)
  #weightMet = new Float32Array(0)
  #frequency = new Float32Array(0)
  #quality = new Float32Array(0)
  /** Documents of the group at hand, each counted as much as its best alternative weighs. */
  #wellMet = 0
  #complete = new Uint8Array(0)
  #touched = new Uint32Array(0)
  #group = new Uint32Array(0)
  #matched = new Uint32Array(0)

  constructor(index: FacetedTextIndex<Document>) {
    this.#index = index
    this.#phrases = new PhraseFinder(index)
  }

  /** All documents that match, before any filter. A question without groups matches everything not excluded. */
  score(query: ExpandedQuery): MatchedDocuments {
    this.#makeRoom()
    const { groups } = query
    const [only, ...others] = groups
    if (only !== undefined && others.length === 0) return this.#scoreOnly(only, query.excluded)
    const sizes: number[] = []
    let touched = 0
    let weight = 0
    for (const group of groups) {
      const size = this.#scoreGroup(group)
      sizes.push(size)
      const idf = this.#idf(this.#wellMet)
      weight += idf
      touched = this.#addGroup(size, idf, touched)
    }
    const share = this.#requiredShare(weight, touched)
    const matched = groups.length === 0 ? this.#matchAll() : this.#collect(touched, share * weight, weight)
    const fewestMet = this.#fewestMet(matched, groups.length)
    return {
      documents: this.#matched,
      length: this.#leaveOut(query.excluded, matched),
      scores: this.#scores,
      requiredGroups: fewestMet,
      groupCount: groups.length,
      groupSizes: sizes,
      complete: this.#complete,
    }
  }

  /** The same for one group, which most questions are: every document that has it is a hit, with all of the weight. */
  #scoreOnly(group: QueryGroup, excluded: readonly QueryGroup[]): MatchedDocuments {
    const size = this.#scoreGroup(group)
    const found = this.#group
    this.#group = this.#matched
    this.#matched = found
    const idf = this.#idf(this.#wellMet)
    for (let index = 0; index < size; index += 1) {
      const document = found[index] ?? 0
      const tf = this.#frequency[document] ?? 0
      this.#frequency[document] = 0
      this.#scores[document] = (idf * (this.#quality[document] ?? 0) * tf) / (K1 + tf)
    }
    return {
      documents: found,
      length: this.#leaveOut(excluded, size),
      scores: this.#scores,
      requiredGroups: 1,
      groupCount: 1,
      groupSizes: [size],
      complete: this.#complete,
    }
  }

  #makeRoom(): void {
    const size = this.#index.columns.size
    if (this.#scores.length >= size) return
    const capacity = Math.ceil(size * 1.2) + 64
    this.#scores = new Float32Array(capacity)
    this.#groupsMet = new Uint8Array(capacity)
    this.#weightMet = new Float32Array(capacity)
    this.#frequency = new Float32Array(capacity)
    this.#quality = new Float32Array(capacity)
    this.#complete = new Uint8Array(capacity)
    this.#touched = new Uint32Array(capacity)
    this.#group = new Uint32Array(capacity)
    this.#matched = new Uint32Array(capacity)
  }

  /** Gathers tf(g, d) and q(g, d) of one group, and Σ q(g, d); the documents are left in #group. Returns how many. */
  #scoreGroup(group: QueryGroup): number {
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

  #addTerm(term: number, weight: number, before: number): number {
    const frequency = this.#frequency
    const quality = this.#quality
    const list = this.#group
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
        this.#group[size] = document
        size += 1
        this.#quality[document] = weight
      }
      // A document that has the word itself gains nothing by the phrase.
      else if (isPhrase) continue
      this.#frequency[document] = known + (weight * (impacts[index] ?? 0)) / IMPACT_STEPS
    }
    return size
  }

  /** Keeps the documents of #group in which the words stand side by side. */
  #keepPhrase(group: QueryGroup, size: number): number {
    const fields = this.#index.schema.text
    let kept = 0
    for (let index = 0; index < size; index += 1) {
      const document = this.#group[index] ?? 0
      if (fields.some((_, field) => findWordRuns(this.#index, document, field, group.words).length > 0)) {
        this.#group[kept] = document
        kept += 1
      } else this.#frequency[document] = 0
    }
    return kept
  }

  /** Adds the group's scores to the documents' and clears the working memory of the group. */
  #addGroup(size: number, idf: number, before: number): number {
    const frequency = this.#frequency
    const quality = this.#quality
    const scores = this.#scores
    const groupsMet = this.#groupsMet
    const list = this.#group
    let touched = before
    for (let index = 0; index < size; index += 1) {
      const document = list[index] ?? 0
      const tf = frequency[document] ?? 0
      frequency[document] = 0
      const met = groupsMet[document] ?? 0
      if (met === 0) {
        this.#touched[touched] = document
        touched += 1
        scores[document] = 0
        this.#weightMet[document] = 0
      }
      groupsMet[document] = met + 1
      this.#weightMet[document] = (this.#weightMet[document] ?? 0) + idf
      scores[document] = (scores[document] ?? 0) + (idf * (quality[document] ?? 0) * tf) / (K1 + tf)
    }
    return touched
  }

  /** How telling a group is; one that no document has tells nothing. */
  #idf(size: number): number {
    return size === 0 ? 0 : Math.log(1 + (this.#index.documentCount - size + 0.5) / (size + 0.5))
  }

  /** All of the weight that the texts can meet; a part of it while that gives fewer than ENOUGH_HITS. */
  #requiredShare(weight: number, touched: number): number {
    let all = 0
    let highest = 0
    for (let index = 0; index < touched; index += 1) {
      const met = this.#weightMet[this.#touched[index] ?? 0] ?? 0
      if (met >= weight * ALL) all += 1
      highest = Math.max(highest, met)
    }
    if (all >= ENOUGH_HITS) return ALL
    return Math.min(LEAST_SHARE, (highest / weight) * ALL)
  }

  #collect(touched: number, required: number, weight: number): number {
    let length = 0
    for (let index = 0; index < touched; index += 1) {
      const document = this.#touched[index] ?? 0
      const met = this.#weightMet[document] ?? 0
      if (met < required) {
        this.#groupsMet[document] = 0
        continue
      }
      this.#scores[document] = (this.#scores[document] ?? 0) * (met / weight) ** COORDINATION
      this.#complete[document] = met >= weight * ALL ? 1 : 0
      this.#matched[length] = document
      length += 1
    }
    return length
  }

  /** The fewest groups that a matched document has; clears their count. */
  #fewestMet(matched: number, groupCount: number): number {
    let fewest = groupCount
    if (groupCount === 0) return 0
    for (let index = 0; index < matched; index += 1) {
      const document = this.#matched[index] ?? 0
      fewest = Math.min(fewest, this.#groupsMet[document] ?? 0)
      this.#groupsMet[document] = 0
    }
    return fewest
  }

  #matchAll(): number {
    const { alive, size } = this.#index.columns
    let length = 0
    for (let document = 0; document < size; document += 1) {
      if (alive[document] !== 1) continue
      this.#matched[length] = document
      this.#scores[document] = 0
      length += 1
    }
    return length
  }

  #leaveOut(excluded: readonly QueryGroup[], matched: number): number {
    let length = matched
    for (const group of excluded) {
      const size = this.#scoreGroup(group)
      if (size > 0) {
        let kept = 0
        for (let index = 0; index < length; index += 1) {
          const document = this.#matched[index] ?? 0
          if (this.#frequency[document] !== 0) continue
          this.#matched[kept] = document
          kept += 1
        }
        length = kept
      }
      for (let index = 0; index < size; index += 1) this.#frequency[this.#group[index] ?? 0] = 0
    }
    return length
  }
}
