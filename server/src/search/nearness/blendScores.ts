import type { FacetColumn } from '../engine/FacetColumn.ts'
import type { FilteredHits } from '../engine/FilteredHits.ts'
import { OTHER_LIKENESS, TWIN_LIKENESS } from '../ranking.ts'
import type { Nearness, NearGroup } from './Nearness.ts'

/** To which group a hit from this municipality belongs; null stands for a region or national body. */
export function groupOf(nearness: Nearness | null, code: string | null): NearGroup {
  if (nearness === null || code === null) return 'OTHER'
  if (code === nearness.mine.code) return 'OWN'
  return nearness.ranking.get(code)?.counted === true ? 'TWIN' : 'OTHER'
}

/** What a hit's place adds to its score and what its relevance (R, 0–1) is multiplied by; see ranking.ts. */
interface Blend {
  readonly likeness: number
  readonly relevanceShare: number
}

function blendOf({ mine, ranking, countedCodes }: Nearness, code: string): Blend {
  const other = ranking.get(code)
  if (code === mine.code) return { likeness: OTHER_LIKENESS, relevanceShare: 1 - OTHER_LIKENESS }
  if (other === undefined) return { likeness: 0, relevanceShare: 1 - OTHER_LIKENESS }
  if (other.counted) {
    return {
      likeness: 1 + TWIN_LIKENESS * (1 - (other.rank - 1) / countedCodes.length),
      relevanceShare: 1 - TWIN_LIKENESS,
    }
  }
  return {
    likeness: OTHER_LIKENESS * (1 - (other.rank - 1) / ranking.size),
    relevanceShare: 1 - OTHER_LIKENESS,
  }
}

/** Puts the blended scores in the place of the text scores of all hits. */
export function blendScores(
  nearness: Nearness,
  { documents, length }: FilteredHits,
  scores: Float32Array,
  municipalities: FacetColumn,
): void {
  let highest = 0
  for (let place = 0; place < length; place += 1) {
    highest = Math.max(highest, scores[documents[place] ?? 0] ?? 0)
  }
  // By value number, with regions and national bodies, which have none, at the end.
  const none = municipalities.valueCount
  const likeness = new Float64Array(none + 1)
  const relevanceShares = new Float64Array(none + 1).fill(1 - OTHER_LIKENESS)
  for (let number = 0; number < none; number += 1) {
    const blend = blendOf(nearness, municipalities.valueAt(number))
    likeness[number] = blend.likeness
    relevanceShares[number] = blend.relevanceShare
  }
  for (let place = 0; place < length; place += 1) {
    const document = documents[place] ?? 0
    const number = municipalities.firstNumber(document)
    const index = number < 0 ? none : number
    const relevance = highest === 0 ? 1 : (scores[document] ?? 0) / highest
    scores[document] = (likeness[index] ?? 0) + (relevanceShares[index] ?? 0) * relevance
  }
}
