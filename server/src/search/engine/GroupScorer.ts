import { COORDINATION, ENOUGH_HITS, K1, LEAST_SHARE } from '../ranking.ts'
import type { ExpandedQuery, QueryGroup } from '../query/QueryGroup.ts'
import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import { GroupGatherer } from './GroupGatherer.ts'

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
  readonly #group: GroupGatherer<Document>
  #scores = new Float32Array(0)
  #groupsMet = new Uint8Array(0)
  #weightMet = new Float32Array(0)
  #complete = new Uint8Array(0)
  #touched = new Uint32Array(0)
  #matched = new Uint32Array(0)

  constructor(index: FacetedTextIndex<Document>) {
    this.#index = index
    this.#group = new GroupGatherer(index)
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
      const size = this.#group.gather(group)
      sizes.push(size)
      const idf = this.#idf(this.#group.wellMet)
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
    const size = this.#group.gather(group)
    const { documents, frequency, quality } = this.#group
    this.#matched.set(documents.subarray(0, size))
    const idf = this.#idf(this.#group.wellMet)
    for (let index = 0; index < size; index += 1) {
      const document = documents[index] ?? 0
      const tf = frequency[document] ?? 0
      frequency[document] = 0
      this.#scores[document] = (idf * (quality[document] ?? 0) * tf) / (K1 + tf)
    }
    return {
      documents: this.#matched,
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
    this.#group.makeRoom(capacity)
    this.#complete = new Uint8Array(capacity)
    this.#touched = new Uint32Array(capacity)
    this.#matched = new Uint32Array(capacity)
  }

  /** Adds the group's scores to the documents' and clears the working memory of the group. */
  #addGroup(size: number, idf: number, before: number): number {
    const { documents, frequency, quality } = this.#group
    const scores = this.#scores
    const groupsMet = this.#groupsMet
    let touched = before
    for (let index = 0; index < size; index += 1) {
      const document = documents[index] ?? 0
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
      const size = this.#group.gather(group)
      const { documents, frequency } = this.#group
      if (size > 0) {
        let kept = 0
        for (let index = 0; index < length; index += 1) {
          const document = this.#matched[index] ?? 0
          if (frequency[document] !== 0) continue
          this.#matched[kept] = document
          kept += 1
        }
        length = kept
      }
      for (let index = 0; index < size; index += 1) frequency[documents[index] ?? 0] = 0
    }
    return length
  }
}
