import { z } from 'zod'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { SOURCE_FIELDS } from '../source/sourceRecord.ts'
import { readRowsApart, type ReadRow } from '../readRowsApart.ts'
import {
  decisionRecord,
  passageRecord,
  strategyRecord,
  type DecisionRecord,
  type PassageRecord,
  type StrategyRecord,
} from './strategyRecord.ts'

const FIND_STRATEGIES = `// FIND_STRATEGIES
UNWIND $ids AS wanted
MATCH (strategy:Strategy {id: wanted})
RETURN strategy.id AS id, strategy.slug AS slug, strategy.title AS title, strategy.rank AS rank,
  strategy.phase AS phase, strategy.validFrom AS validFrom, strategy.validTo AS validTo,
  strategy.summary AS summary, strategy.principlesNote AS principlesNote, strategy.statusNote AS statusNote,
  strategy.signers AS signers, strategy.statesAgenda2030 AS statesAgenda2030,
  [(strategy)<-[:ADOPTED]-(owner) | owner.id] AS ownerIds,
  [(strategy)-[:HAS_TYPE]->(type) | type.id] AS typeIds,
  [(strategy)-[:DECIDED_BY]->(decision) | {id: decision.id, date: decision.date}] AS decisions,
  [(strategy)-[link:ADDRESSES]->(goal) | {number: goal.number, code: goal.code, basis: link.basis}] AS goalLinks,
  [(strategy)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources
ORDER BY id
LIMIT $limit`

const FIND_STRATEGY_ID_BY_SLUG = `// FIND_STRATEGY_ID_BY_SLUG
MATCH (strategy:Strategy {slug: $slug})
RETURN strategy.id AS id
ORDER BY id
LIMIT 1`

const FIND_STRATEGY_ID_BY_FORMER_SLUG = `// FIND_STRATEGY_ID_BY_FORMER_SLUG
MATCH (former:FormerSlug {id: $id})-[:NOW]->(strategy:Strategy)
RETURN strategy.id AS id
ORDER BY id
LIMIT 1`

const LIST_PASSAGES = `// LIST_PASSAGES
UNWIND $ids AS strategyId
MATCH (strategy:Strategy {id: strategyId})-[:HAS_PASSAGE]->(passage)
RETURN strategyId, passage.id AS id, passage.text AS text, passage.locator AS locator,
  passage.amount AS amount, passage.year AS year, passage.statesAgenda2030 AS statesAgenda2030,
  passage.position AS position,
  [(passage)-[:ANSWERS]->(question) | question.id] AS questionIds,
  [(passage)-[:IN_AREA]->(area) | area.id] AS areaIds,
  [(passage)-[link:ADDRESSES]->(goal) | {number: goal.number, code: goal.code, basis: link.basis}] AS goalLinks,
  [(passage)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources
ORDER BY strategyId, position, id
LIMIT $limit`

const FIND_DECISIONS = `// FIND_DECISIONS
UNWIND $ids AS wanted
MATCH (decision:Decision {id: wanted})
RETURN decision.id AS id, decision.body AS body, decision.date AS date, decision.paragraph AS paragraph,
  decision.registrationNumber AS registrationNumber, decision.outcome AS outcome, decision.title AS title,
  decision.summary AS summary, decision.preparedBy AS preparedBy, decision.documents AS documents,
  [(decision)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources
ORDER BY id
LIMIT $limit`

const idRow = z.object({ id: z.string() })

/** Passages of at most 100 strategies of the longest kind. */
const MOST_PASSAGES = 50_000

const strategyApart = readRowsApart(strategyRecord)
const passageApart = readRowsApart(passageRecord)
const decisionApart = readRowsApart(decisionRecord)

/** The strategies with these ids, by id; unknown ones are left out. */
export async function findStrategies(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<StrategyRecord>[]> {
  return await reader.read(FIND_STRATEGIES, { ids, limit: ids.length }, strategyApart)
}

/** Id of the strategy with this slug, or null. */
export async function findStrategyIdBySlug(reader: GraphReader, slug: string): Promise<string | null> {
  const rows = await reader.read(FIND_STRATEGY_ID_BY_SLUG, { slug }, idRow)
  return rows[0]?.id ?? null
}

/** Id of the strategy that once had this slug, or null. */
export async function findStrategyIdByFormerSlug(reader: GraphReader, slug: string): Promise<string | null> {
  const rows = await reader.read(FIND_STRATEGY_ID_BY_FORMER_SLUG, { id: `Strategy:${slug}` }, idRow)
  return rows[0]?.id ?? null
}

/** The passages of the strategies, by strategy and position. */
export async function listPassages(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<PassageRecord>[]> {
  return await reader.read(LIST_PASSAGES, { ids, limit: MOST_PASSAGES }, passageApart)
}

/** The decisions with these ids, by id. */
export async function findDecisions(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<DecisionRecord>[]> {
  return await reader.read(FIND_DECISIONS, { ids, limit: ids.length }, decisionApart)
}

const EXAMPLE_IDS = ['S001', 'S002', 'S010']

export const STRATEGY_QUERIES = {
  FIND_STRATEGIES: { cypher: FIND_STRATEGIES, parameters: { ids: EXAMPLE_IDS, limit: 3 } },
  FIND_STRATEGY_ID_BY_SLUG: {
    cypher: FIND_STRATEGY_ID_BY_SLUG,
    parameters: { slug: 'samverkan-med-civilsamhallet-uppdrag' },
  },
  FIND_STRATEGY_ID_BY_FORMER_SLUG: {
    cypher: FIND_STRATEGY_ID_BY_FORMER_SLUG,
    parameters: { id: 'Strategy:samverkan' },
  },
  LIST_PASSAGES: { cypher: LIST_PASSAGES, parameters: { ids: EXAMPLE_IDS, limit: MOST_PASSAGES } },
  FIND_DECISIONS: { cypher: FIND_DECISIONS, parameters: { ids: ['D001', 'D002'], limit: 2 } },
} as const
