import type { GraphReader } from '../../graph/GraphStore.ts'
import { goalRecord, targetRecord, type GoalRecord, type TargetRecord } from './goalRecord.ts'

const LIST_GOALS = `// LIST_GOALS
MATCH (goal:Goal)
RETURN goal.number AS number, goal.iri AS iri, goal.nameSv AS nameSv, goal.nameEn AS nameEn,
  goal.colour AS colour, goal.url AS url
ORDER BY number
LIMIT $limit`

const LIST_TARGETS = `// LIST_TARGETS
MATCH (target:Target)-[:PART_OF]->(goal:Goal)
RETURN target.code AS code, goal.number AS goalNumber, target.iri AS iri, target.nameSv AS nameSv,
  target.nameSvBasis AS nameSvBasis, target.nameEn AS nameEn, target.oftenRelevant AS oftenRelevant,
  target.position AS position
ORDER BY goalNumber, position, code
LIMIT $limit`

/** The goals in order. */
export async function listGoals(reader: GraphReader): Promise<GoalRecord[]> {
  return await reader.read(LIST_GOALS, { limit: 100 }, goalRecord)
}

/** The targets by goal, numbers before letters. */
export async function listTargets(reader: GraphReader): Promise<TargetRecord[]> {
  return await reader.read(LIST_TARGETS, { limit: 1000 }, targetRecord)
}

export const GOAL_QUERIES = {
  LIST_GOALS: { cypher: LIST_GOALS, parameters: { limit: 100 } },
  LIST_TARGETS: { cypher: LIST_TARGETS, parameters: { limit: 1000 } },
} as const
