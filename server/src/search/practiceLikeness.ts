import type { FacetColumn } from './engine/FacetColumn.ts'
import type { FilteredHits } from './engine/FilteredHits.ts'
import type { PracticeHit } from './practiceSearch.ts'
import { OTHER_LIKENESS, TWIN_LIKENESS, TWINS_SHOWN } from './ranking.ts'
import type { Twin } from './twins.ts'

/** The municipality that a search is near to, and how like it the others are. */
export interface Nearness {
  readonly code: string
  readonly name: string
  /** By code; the municipality itself is not among them. */
  readonly ranking: ReadonlyMap<string, Twin>
  /** The codes of the TWINS_SHOWN most alike. */
  readonly twinCodes: readonly string[]
}

/** To which group a hit from this municipality belongs; null stands for a region or national body. */
export function groupOf(nearness: Nearness | null, code: string | null): PracticeHit['group'] {
  if (nearness === null || code === null) return 'OTHER'
  if (code === nearness.code) return 'OWN'
  return (nearness.ranking.get(code)?.rank ?? Infinity) <= TWINS_SHOWN ? 'TWIN' : 'OTHER'
}

/** The score that likeness and relevance (R, 0–1) make together; see ranking.ts. */
export function blendScore(nearness: Nearness, code: string | null, relevance: number): number {
  if (code === null) return (1 - OTHER_LIKENESS) * relevance
  if (code === nearness.code) return OTHER_LIKENESS + (1 - OTHER_LIKENESS) * relevance
  const rank = nearness.ranking.get(code)?.rank
  if (rank === undefined) return (1 - OTHER_LIKENESS) * relevance
  if (rank <= TWINS_SHOWN) {
    return 1 + TWIN_LIKENESS * (1 - (rank - 1) / TWINS_SHOWN) + (1 - TWIN_LIKENESS) * relevance
  }
  return OTHER_LIKENESS * (1 - (rank - 1) / nearness.ranking.size) + (1 - OTHER_LIKENESS) * relevance
}

/** Puts the blended scores in the place of the text scores of all hits. */
export function blendScores(
  nearness: Nearness,
  hits: FilteredHits,
  scores: Float32Array,
  municipalities: FacetColumn,
): void {
  let highest = 0
  for (let place = 0; place < hits.length; place += 1) {
    highest = Math.max(highest, scores[hits.documents[place] ?? 0] ?? 0)
  }
  for (let place = 0; place < hits.length; place += 1) {
    const document = hits.documents[place] ?? 0
    const relevance = highest === 0 ? 1 : (scores[document] ?? 0) / highest
    scores[document] = blendScore(nearness, municipalities.firstOf(document), relevance)
  }
}
