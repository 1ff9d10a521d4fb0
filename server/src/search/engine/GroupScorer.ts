import { COMMON_WORD, COORDINATION, ENOUGH_HITS, LEAST_SHARE } from '../ranking.ts'
import type { ExpandedQuery, QueryGroup } from './QueryGroup.ts'
import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import { findInAll } from './findInAll.ts'
import { GroupGatherer, type GatheredGroup } from './GroupGatherer.ts'

/** All, but for rounding. */
const ALL = 0.999
/** A group with less than this share of the idf is not told apart from rounding. */
const TELLS_LITTLE = 0.01

/** Documents that match a question, in no particular order, with their scores by document number. */
export interface MatchedDocuments {
  readonly documents: Uint32Array
  readonly length: number
  /** Text score by document number; 0 for all when nothing was asked. */
  readonly scores: Float32Array
  /** How many of the telling groups each document must have, and how many there are. */
  readonly requiredGroups: number
  readonly groupCount: number
  /** Documents per telling group. */
  readonly groupSizes: readonly number[]
  /** 1 by document number for those that have every group, where some do not (`requiredGroups` below `groupCount`). */
  readonly complete: Uint8Array
}

/** How many documents match, and the fewest groups that one of them has. */
interface Match {
  readonly length: number
  readonly requiredGroups: number
}

/**
 * Scores documents by the formula in ranking.ts. Keeps its working memory from one question to the next; what it
 * returns is valid until then.
 */
export class GroupScorer<Document> {
  readonly #index: FacetedTextIndex<Document>
  readonly #gatherer: GroupGatherer<Document>
  #scores = new Float32Array(0)
  #groupsMet = new Uint8Array(0)
  #weightMet = new Float32Array(0)
  #complete = new Uint8Array(0)
  /** 1 by document number for those that have a word to leave out; 0 for all between two questions. */
  #leftOut = new Uint8Array(0)
  /** 1 by document number for those that match, while words that say little are added; 0 otherwise. */
  #isMatched = new Uint8Array(0)
  #touched = new Uint32Array(0)
  #matched = new Uint32Array(0)

  constructor(index: FacetedTextIndex<Document>) {
    this.#index = index
    this.#gatherer = new GroupGatherer(index)
  }

  /** All documents that match, before any filter. A question without groups matches everything not excluded. */
  score(query: ExpandedQuery): MatchedDocuments {
    this.#makeRoom()
    const groups = query.groups
      .filter(({ saysLittle }) => !saysLittle)
      .map((group) => this.#gatherer.gather(group))
    const { length, requiredGroups } = this.#match(groups)
    this.#addCommon(
      query.groups.filter(({ saysLittle }) => saysLittle),
      length,
    )
    return {
      documents: this.#matched,
      length: this.#leaveOut(query.excluded, length),
      scores: this.#scores,
      requiredGroups,
      groupCount: groups.length,
      groupSizes: groups.map(({ documents }) => documents.length),
      complete: this.#complete,
    }
  }

  #match(groups: readonly GatheredGroup[]): Match {
    const [only, ...others] = groups
    if (only === undefined) return this.#matchAll()
    if (others.length === 0) return this.#matchOnly(only)
    return this.#matchEvery(groups) ?? this.#matchEnough(groups)
  }

  /** One group, as most questions are: every document that has it is a hit, with all of the weight. */
  #matchOnly({ documents, scores }: GatheredGroup): Match {
    this.#matched.set(documents)
    for (let place = 0; place < documents.length; place += 1)
      this.#scores[documents[place] ?? 0] = scores[place] ?? 0
    return { length: documents.length, requiredGroups: 1 }
  }

  /** The documents that have every group, where they are enough; null where documents with fewer are hits too. */
  #matchEvery(groups: readonly GatheredGroup[]): Match | null {
    const met = groups.filter(({ documents }) => documents.length > 0)
    const weight = sumOf(met)
    if (met.length === 0 || met.some(({ idf }) => idf < weight * TELLS_LITTLE)) return null
    const length = findInAll(met, { documents: this.#matched, scores: this.#scores })
    if (length < ENOUGH_HITS) return null
    const share = (met.reduce((sum, { idf }) => Math.fround(sum + idf), 0) / weight) ** COORDINATION
    for (let place = 0; place < length; place += 1) {
      const document = this.#matched[place] ?? 0
      this.#scores[document] = (this.#scores[document] ?? 0) * share
    }
    return { length, requiredGroups: met.length }
  }

  /** The documents that have enough of the weight that the texts can meet. */
  #matchEnough(groups: readonly GatheredGroup[]): Match {
    let touched = 0
    for (const group of groups) touched = this.#addGroup(group, touched)
    const weight = sumOf(groups)
    const share = this.#requiredShare(weight, touched)
    const length = this.#collect(touched, share * weight, weight)
    return { length, requiredGroups: this.#fewestMet(length, groups.length) }
  }

  #makeRoom(): void {
    const size = this.#index.columns.size
    if (this.#scores.length >= size) return
    const capacity = Math.ceil(size * 1.2) + 64
    this.#scores = new Float32Array(capacity)
    this.#groupsMet = new Uint8Array(capacity)
    this.#weightMet = new Float32Array(capacity)
    this.#gatherer.makeRoom(capacity)
    this.#complete = new Uint8Array(capacity)
    this.#leftOut = new Uint8Array(capacity)
    this.#isMatched = new Uint8Array(capacity)
    this.#touched = new Uint32Array(capacity)
    this.#matched = new Uint32Array(capacity)
  }

  /** Adds the group's scores to the documents'. */
  #addGroup({ documents, scores: own, idf }: GatheredGroup, before: number): number {
    const scores = this.#scores
    const groupsMet = this.#groupsMet
    const weightMet = this.#weightMet
    let touched = before
    for (let place = 0; place < documents.length; place += 1) {
      const document = documents[place] ?? 0
      const met = groupsMet[document] ?? 0
      if (met === 0) {
        this.#touched[touched] = document
        touched += 1
        scores[document] = 0
        weightMet[document] = 0
      }
      groupsMet[document] = met + 1
      weightMet[document] = (weightMet[document] ?? 0) + idf
      scores[document] = (scores[document] ?? 0) + (own[place] ?? 0)
    }
    return touched
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
    for (let index = 0; index < matched; index += 1) {
      const document = this.#matched[index] ?? 0
      fewest = Math.min(fewest, this.#groupsMet[document] ?? 0)
      this.#groupsMet[document] = 0
    }
    return fewest
  }

  #matchAll(): Match {
    const { alive, size } = this.#index.columns
    let length = 0
    for (let document = 0; document < size; document += 1) {
      if (alive[document] !== 1) continue
      this.#matched[length] = document
      this.#scores[document] = 0
      length += 1
    }
    return { length, requiredGroups: 0 }
  }

  /** Adds what words that say little give those documents that match already. */
  #addCommon(groups: readonly QueryGroup[], length: number): void {
    if (groups.length === 0) return
    const matched = this.#matched.subarray(0, length)
    for (const document of matched) this.#isMatched[document] = 1
    for (const group of groups) {
      const { documents, scores } = this.#gatherer.gather(group)
      for (let place = 0; place < documents.length; place += 1) {
        const document = documents[place] ?? 0
        if (this.#isMatched[document] !== 1) continue
        this.#scores[document] = (this.#scores[document] ?? 0) + COMMON_WORD * (scores[place] ?? 0)
      }
    }
    for (const document of matched) this.#isMatched[document] = 0
  }

  #leaveOut(excluded: readonly QueryGroup[], matched: number): number {
    let length = matched
    for (const group of excluded) {
      const { documents } = this.#gatherer.gather(group)
      if (documents.length === 0) continue
      for (const document of documents) this.#leftOut[document] = 1
      let kept = 0
      for (let index = 0; index < length; index += 1) {
        const document = this.#matched[index] ?? 0
        if (this.#leftOut[document] === 1) continue
        this.#matched[kept] = document
        kept += 1
      }
      for (const document of documents) this.#leftOut[document] = 0
      length = kept
    }
    return length
  }
}

/** Σ idf(g), added in the order of the groups. */
function sumOf(groups: readonly GatheredGroup[]): number {
  return groups.reduce((sum, { idf }) => sum + idf, 0)
}
