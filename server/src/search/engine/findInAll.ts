import type { GatheredGroup } from './GroupGatherer.ts'

/** Where the documents that have all groups are to be written. */
export interface FoundInAll {
  readonly documents: Uint32Array
  /** By document number: the sum of what the document gets for each group, in the order of the groups. */
  readonly scores: Float32Array
}

/**
 * Finds the documents that have every group and tells how many they are. Goes through the shortest list only and
 * leaps through the others, so that a rare word beside a common one costs no more than alone.
 */
export function findInAll(groups: readonly GatheredGroup[], found: FoundInAll): number {
  const shortest = groups.reduce((a, b) => (b.documents.length < a.documents.length ? b : a))
  const places = new Uint32Array(groups.length)
  let length = 0
  for (const document of shortest.documents) {
    let score = 0
    let met = 0
    for (; met < groups.length; met += 1) {
      const group = groups[met]
      if (group === undefined) break
      const place = leapTo(group.documents, document, places[met] ?? 0)
      places[met] = place
      if (group.documents[place] !== document) break
      // Rounded as the sum in an array of floats is.
      score = Math.fround(score + (group.scores[place] ?? 0))
    }
    if (met < groups.length) continue
    found.documents[length] = document
    found.scores[document] = score
    length += 1
  }
  return length
}

/** The first place, from `from` on, whose document is not below the wanted one: steps that double, then a search by halves. */
function leapTo(documents: Uint32Array, wanted: number, from: number): number {
  let low = from
  let step = 1
  while (low + step < documents.length && (documents[low + step] ?? 0) < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, documents.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((documents[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
