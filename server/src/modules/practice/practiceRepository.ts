import { z } from 'zod'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { readRowsApart, type ReadRow } from '../readRowsApart.ts'
import { practiceRecord, type PracticeRecord } from './practiceRecord.ts'
import { SOURCE_FIELDS, sortSources, sourceRecord } from '../source/sourceRecord.ts'

const FIND_PRACTICES = `// FIND_PRACTICES
UNWIND $ids AS wanted
MATCH (practice:Practice {id: wanted})
WHERE practice.visibility = 'PUBLIC'
RETURN practice.id AS id, practice.slug AS slug, practice.title AS title, practice.need AS need,
  practice.method AS method, practice.results AS results, practice.lessons AS lessons,
  practice.conditions AS conditions, practice.cost AS costSek, practice.costNote AS costNote,
  practice.costIsYearly AS costIsYearly, practice.staffFte AS staffFte, practice.staffNote AS staffNote,
  practice.startYear AS startYear, practice.endYear AS endYear,
  practice.adaptedFromNote AS adaptedFromNote, practice.documents AS documents,
  practice.statesAgenda2030 AS statesAgenda2030, practice.completeness AS completeness,
  practice.confirmation AS confirmation, practice.sourceDate AS sourceDate,
  [(practice)<-[:RUNS]-(runner) | runner.id] AS runnerIds,
  [(practice)-[:HAS_FORM]->(form) | form.id] AS formIds,
  [(practice)-[:HAS_STATUS]->(status) | status.id] AS statusIds,
  [(practice)-[:IN_AREA]->(area) | area.id] AS areaIds,
  [(practice)-[:FOR_GROUP]->(group) | group.id] AS targetGroupIds,
  [(practice)<-[link:PARTNERS_IN]-(partner) |
    {organisationId: partner.id, contributions: link.contributions, position: link.position}] AS partners,
  [(practice)-[link:ADDRESSES]->(goal) | {number: goal.number, code: goal.code, basis: link.basis}] AS goalLinks,
  [(practice)-[:UNDER]->(strategy) | strategy.id] AS strategyIds,
  [(practice)-[:ADAPTED_FROM]->(origin) | origin.id] AS adaptedFromIds,
  [(practice)-[link:ORGANISED_AS]->(group) |
    {groupId: group.id, year: link.year, asWritten: link.asWritten}] AS mappings,
  [(practice)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources
ORDER BY id
LIMIT $limit`

const FIND_PRACTICE_SOURCES = `// FIND_PRACTICE_SOURCES
UNWIND $ids AS wanted
MATCH (practice:Practice {id: wanted})
WHERE practice.visibility = 'PUBLIC'
RETURN practice.id AS id, practice.title AS title,
  [(practice)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources
ORDER BY id
LIMIT $limit`

const LIST_PRACTICE_IDS_BY_SLUG = `// LIST_PRACTICE_IDS_BY_SLUG
UNWIND $slugs AS wanted
MATCH (practice:Practice {slug: wanted})
RETURN wanted AS slug, practice.id AS id
ORDER BY slug, id
LIMIT $limit`

const LIST_PRACTICE_IDS_BY_FORMER_SLUG = `// LIST_PRACTICE_IDS_BY_FORMER_SLUG
UNWIND $formerIds AS wanted
MATCH (former:FormerSlug {id: wanted})-[:NOW]->(practice:Practice)
RETURN former.slug AS slug, practice.id AS id
ORDER BY slug, id
LIMIT $limit`

const sourcesRow = z
  .object({ id: z.string(), title: z.string(), sources: z.array(sourceRecord) })
  .transform((row) => ({ ...row, sources: sortSources(row.sources) }))

/** A practice's title and sources, without the rest of its record. */
export type PracticeSources = Readonly<z.infer<typeof sourcesRow>>

const slugRow = z.object({ slug: z.string(), id: z.string() })

const practiceApart = readRowsApart(practiceRecord)

/** The public practices with these ids, by id; unknown and unpublished ones are left out. */
export async function findPractices(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<PracticeRecord>[]> {
  return await reader.read(FIND_PRACTICES, { ids, limit: ids.length }, practiceApart)
}

/** Titles and sources of the public practices with these ids, by id; unknown and unpublished ones are left out. */
export async function findPracticeSources(
  reader: GraphReader,
  ids: readonly string[],
): Promise<PracticeSources[]> {
  return await reader.read(FIND_PRACTICE_SOURCES, { ids, limit: ids.length }, sourcesRow)
}

/** Ids of the practices with these slugs, by slug; slugs that none has are left out. */
export async function listPracticeIdsBySlug(
  reader: GraphReader,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const rows = await reader.read(LIST_PRACTICE_IDS_BY_SLUG, { slugs, limit: slugs.length }, slugRow)
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

/** Ids of the practices that once had these slugs, by slug; slugs that none had are left out. */
export async function listPracticeIdsByFormerSlug(
  reader: GraphReader,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const formerIds = slugs.map((slug) => `Practice:${slug}`)
  const parameters = { formerIds, limit: formerIds.length }
  const rows = await reader.read(LIST_PRACTICE_IDS_BY_FORMER_SLUG, parameters, slugRow)
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

export const PRACTICE_QUERIES = {
  FIND_PRACTICES: { cypher: FIND_PRACTICES, parameters: { ids: ['P001', 'P038', 'P120'], limit: 3 } },
  FIND_PRACTICE_SOURCES: {
    cypher: FIND_PRACTICE_SOURCES,
    parameters: { ids: ['P001', 'P038', 'P120'], limit: 3 },
  },
  LIST_PRACTICE_IDS_BY_SLUG: {
    cypher: LIST_PRACTICE_IDS_BY_SLUG,
    parameters: { slugs: ['volontar-i-nacka', 'okand'], limit: 2 },
  },
  LIST_PRACTICE_IDS_BY_FORMER_SLUG: {
    cypher: LIST_PRACTICE_IDS_BY_FORMER_SLUG,
    parameters: { formerIds: ['Practice:volontar-i-nacka', 'Practice:okand'], limit: 2 },
  },
} as const
