import type { NeighbourGroupRecord, NeighbourhoodRecord } from './neighbourhoodRecord.ts'

/** Neighbours group by group; a large group gives way so that small ones are shown whole. */
export function chooseFairly(
  groups: readonly NeighbourGroupRecord[],
  count: number,
): NeighbourhoodRecord['chosen'][number][] {
  let left = count
  const bySize = groups.toSorted((a, b) => a.neighbours.length - b.neighbours.length)
  const shares = new Map<NeighbourGroupRecord, number>()
  for (const [index, group] of bySize.entries()) {
    const share = Math.min(group.neighbours.length, Math.floor(left / (bySize.length - index)))
    shares.set(group, share)
    left -= share
  }
  return groups.flatMap((group) =>
    group.neighbours.slice(0, shares.get(group)).map((neighbour) => ({ group, neighbour })),
  )
}
