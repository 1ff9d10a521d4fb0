import type { PracticeDirectory } from '../practice/PracticeDirectory.ts'
import type { RelationshipRecord } from './neighbourhoodRecord.ts'

/**
 * The same relationships, where neighbouring practices name the strategy that they are done under when that is a
 * neighbour too: what ties neighbours to each other and not only to the centre.
 */
export function addStrategiesBetween(
  relationships: readonly RelationshipRecord[],
  practices: PracticeDirectory,
): RelationshipRecord[] {
  const strategyIds = new Set(
    relationships.flatMap(({ neighbours }) =>
      neighbours.flatMap(({ node: { of, id } }) => (of === 'STRATEGY' ? id : [])),
    ),
  )
  if (strategyIds.size === 0) return [...relationships]
  return relationships.map((relationship) => ({
    ...relationship,
    neighbours: relationship.neighbours.map((neighbour) => {
      const under = neighbour.node.of === 'PRACTICE' ? practices.find(neighbour.node.id)?.strategyId : null
      return under == null || !strategyIds.has(under) ? neighbour : { ...neighbour, under }
    }),
  }))
}
