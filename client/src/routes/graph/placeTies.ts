import { PICTURE, type PlacedGroup, type PlacedTie } from './PlacedGraph.ts'

/** From the marks towards the middle; a tie that reaches further bends further, so that two do not lie in one line. */
const BEND = 26
const FURTHER = 0.06
/** From the middle of a mark to where a line may begin. */
const MARK = 12

/** Curves between practices and strategies that stand on the same side of the picture. */
export function placeTies(groups: readonly PlacedGroup[]): readonly PlacedTie[] {
  const named = new Set<string>()
  return groups.flatMap(({ group, side, rows }) =>
    rows.flatMap(({ neighbour, y }) => {
      const under = neighbour.under?.id
      const end = groups
        .filter((other) => other.side === side)
        .flatMap((other) => other.rows.filter((row) => row.neighbour.node.id === under))[0]
      if (under === undefined || end === undefined) return []
      const sign = side === 'right' ? -1 : 1
      const x = (side === 'right' ? PICTURE.markRight : PICTURE.markLeft) + sign * MARK
      const bent = x + sign * (BEND + Math.abs(end.y - y) * FURTHER)
      const isFirst = !named.has(under)
      named.add(under)
      return [
        {
          key: `${group.key} ${neighbour.node.id} ${under}`,
          curve: `M${String(x)} ${String(y)}C${[bent, y, bent, end.y, x, end.y].map((number) => number.toFixed(1)).join(' ')}`,
          // The middle of the curve, which reaches three quarters of the way to where it is drawn.
          word: isFirst ? { x: x + (bent - x) * 0.75, y: (y + end.y) / 2 } : null,
        },
      ]
    }),
  )
}
