import { z } from 'zod'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { basis } from '../goal/goalRecord.ts'
import { decisionReference, strategyPhase } from '../strategy/strategyRecord.ts'
import { readInPages } from '../readInPages.ts'
import { readRowsApart, type ReadRow } from '../readRowsApart.ts'

/*
 * Lean rows for the read model: every practice passes through here when it is built, so lists hold plain values and
 * no more than search and directory need. Keyset paging keeps late pages as cheap as early ones on both engines.
 */
const PRACTICE_FIELDS = `practice.id AS id, practice.visibility AS visibility, practice.slug AS slug,
  practice.title AS title, practice.need AS need, practice.method AS method, practice.results AS results,
  practice.lessons AS lessons, practice.conditions AS conditions, practice.costNote AS costNote,
  practice.cost AS cost, practice.staffFte AS staffFte, practice.startYear AS startYear,
  practice.endYear AS endYear, practice.completeness AS completeness, practice.sourceDate AS sourceDate,
  practice.documents AS documents,
  [(practice)<-[:RUNS]-(runner) | runner.id] AS runnerIds,
  [(practice)-[:HAS_FORM|HAS_STATUS|IN_AREA|FOR_GROUP|ORGANISED_AS]->(concept) | concept.id] AS conceptIds,
  [(practice)<-[link:PARTNERS_IN]-(partner) | [partner.id, link.contributions]] AS partners,
  [(practice)-[link:ADDRESSES]->(goal) | [link.basis, coalesce(goal.code, goal.number)]] AS goals,
  [(practice)-[:UNDER]->(strategy) | strategy.id] AS strategyIds,
  [(practice)-[:ADAPTED_FROM]->(origin) | origin.id] AS adaptedFromIds`

const LIST_SEARCHED_PRACTICES = `// LIST_SEARCHED_PRACTICES
MATCH (practice:Practice)
WHERE practice.id > $after
WITH practice ORDER BY practice.id LIMIT $limit
RETURN ${PRACTICE_FIELDS}
ORDER BY id`

const FIND_SEARCHED_PRACTICES = `// FIND_SEARCHED_PRACTICES
UNWIND $ids AS wanted
MATCH (practice:Practice {id: wanted})
RETURN ${PRACTICE_FIELDS}
ORDER BY id
LIMIT $limit`

const LIST_SEARCHED_STRATEGIES = `// LIST_SEARCHED_STRATEGIES
MATCH (strategy:Strategy)
WHERE strategy.id > $after
WITH strategy ORDER BY strategy.id LIMIT $limit
RETURN strategy.id AS id, strategy.slug AS slug, strategy.title AS title, strategy.summary AS summary,
  strategy.principlesNote AS principlesNote, strategy.statusNote AS statusNote, strategy.phase AS phase,
  strategy.validFrom AS validFrom, strategy.validTo AS validTo, strategy.signers AS signers,
  [(strategy)<-[:ADOPTED]-(owner) | owner.id] AS ownerIds,
  [(strategy)-[:HAS_TYPE]->(type) | type.id] AS typeIds,
  [(strategy)-[link:ADDRESSES]->(goal) | [link.basis, coalesce(goal.code, goal.number)]] AS goals,
  [(strategy)-[:DECIDED_BY]->(decision) |
    {id: decision.id, date: decision.date, registrationNumber: decision.registrationNumber}] AS decisions
ORDER BY id`

const LIST_SEARCHED_PASSAGES = `// LIST_SEARCHED_PASSAGES
MATCH (passage:Passage)
WHERE passage.id > $after
WITH passage ORDER BY passage.id LIMIT $limit
RETURN passage.id AS id, passage.text AS text, passage.position AS position,
  [(passage)<-[:HAS_PASSAGE]-(strategy) | strategy.id] AS strategyIds,
  [(passage)-[:ANSWERS]->(question) | question.id] AS questionIds,
  [(passage)-[:IN_AREA]->(area) | area.id] AS areaIds,
  [(passage)-[link:ADDRESSES]->(goal) | [link.basis, coalesce(goal.code, goal.number)]] AS goals
ORDER BY id`

const text = z.string().nullable()
const ids = z.array(z.string())

/** A link to a goal by its number, or to a target by its code, whose first part is the goal's number. */
const goals = z.array(z.tuple([basis, z.union([z.string(), z.int()])]))

/** What the read model reads of a practice. */
const searchedPractice = z.object({
  id: z.string(),
  visibility: z.string(),
  slug: z.string(),
  title: z.string(),
  need: text,
  method: text,
  results: text,
  lessons: text,
  conditions: text,
  costNote: text,
  cost: z.number().nullable(),
  staffFte: z.number().nullable(),
  startYear: z.number().nullable(),
  endYear: z.number().nullable(),
  completeness: z.number(),
  sourceDate: text,
  documents: ids,
  runnerIds: ids.min(1),
  conceptIds: ids,
  partners: z.array(z.tuple([z.string(), ids])),
  goals,
  strategyIds: ids,
  adaptedFromIds: ids,
})

/** What the read model reads of a strategy. */
const searchedStrategy = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: text,
  principlesNote: text,
  statusNote: text,
  phase: strategyPhase.nullable(),
  validFrom: text,
  validTo: text,
  signers: ids,
  ownerIds: ids.min(1),
  typeIds: ids,
  goals,
  // What a decision has wrong is not the strategy's fault.
  decisions: z.array(decisionReference.extend({ registrationNumber: text.catch(null) })),
})

/** What the read model reads of a passage. */
const searchedPassage = z.object({
  id: z.string(),
  text: z.string(),
  position: z.int(),
  strategyIds: ids,
  questionIds: ids,
  areaIds: ids,
  goals,
})

export type SearchedPractice = Readonly<z.infer<typeof searchedPractice>>
export type SearchedStrategy = Readonly<z.infer<typeof searchedStrategy>>
export type SearchedPassage = Readonly<z.infer<typeof searchedPassage>>

const PRACTICE_PAGE = 5000
const PAGE = 10_000

const keyOf = ({ id }: { readonly id: string }): string => id

const practiceApart = readRowsApart(searchedPractice)
const strategyApart = readRowsApart(searchedStrategy)
const passageApart = readRowsApart(searchedPassage)

/** Every practice, published or not, page by page. */
export function listSearchedPractices(reader: GraphReader): AsyncGenerator<ReadRow<SearchedPractice>[]> {
  return readInPages(reader, { cypher: LIST_SEARCHED_PRACTICES, row: practiceApart, keyOf }, PRACTICE_PAGE)
}

/** The practices with these ids, published or not. */
export async function findSearchedPractices(
  reader: GraphReader,
  wanted: readonly string[],
): Promise<ReadRow<SearchedPractice>[]> {
  return await reader.read(FIND_SEARCHED_PRACTICES, { ids: wanted, limit: wanted.length }, practiceApart)
}

/** Every strategy, page by page. */
export function listSearchedStrategies(reader: GraphReader): AsyncGenerator<ReadRow<SearchedStrategy>[]> {
  return readInPages(reader, { cypher: LIST_SEARCHED_STRATEGIES, row: strategyApart, keyOf }, PAGE)
}

/** Every passage, page by page. */
export function listSearchedPassages(reader: GraphReader): AsyncGenerator<ReadRow<SearchedPassage>[]> {
  return readInPages(reader, { cypher: LIST_SEARCHED_PASSAGES, row: passageApart, keyOf }, PAGE)
}

export const SEARCH_QUERIES = {
  LIST_SEARCHED_PRACTICES: { cypher: LIST_SEARCHED_PRACTICES, parameters: { after: 'P100', limit: 50 } },
  FIND_SEARCHED_PRACTICES: {
    cypher: FIND_SEARCHED_PRACTICES,
    parameters: { ids: ['P001', 'P027', 'P038'], limit: 3 },
  },
  LIST_SEARCHED_STRATEGIES: { cypher: LIST_SEARCHED_STRATEGIES, parameters: { after: '', limit: 200 } },
  LIST_SEARCHED_PASSAGES: { cypher: LIST_SEARCHED_PASSAGES, parameters: { after: '', limit: 1000 } },
} as const
