import { z } from 'zod'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { sortGoalLinks } from '../goal/goalRecord.ts'
import { SOURCE_FIELDS, sortSources } from '../source/sourceRecord.ts'
import { readInPages } from '../readInPages.ts'
import { readRowsApart, type ReadRow } from '../readRowsApart.ts'
import {
  assessmentRecord,
  mappingStatementRecord,
  municipalityRecord,
  otherOrganisationRecord,
  regionRecord,
  type AssessmentRecord,
  type MappingStatementRecord,
  type OrganisationRecord,
} from './organisationRecords.ts'

const LIST_ORGANISATIONS = `// LIST_ORGANISATIONS
MATCH (organisation:Organisation)
WHERE organisation.id > $after
WITH organisation ORDER BY organisation.id LIMIT $limit
RETURN organisation.id AS id, organisation.slug AS slug, organisation.name AS name,
  organisation.kind AS kind, organisation.fullName AS fullName,
  organisation.website AS website, organisation.code AS code, organisation.population AS population,
  organisation.latitude AS latitude, organisation.longitude AS longitude,
  [(organisation)-[:IN_COUNTY]->(county) | {code: county.code, name: county.name}] AS counties,
  [(organisation)-[:GOVERNS]->(county) | {code: county.code, name: county.name}] AS governed,
  [(organisation)-[:IN_GROUP]->(group) | {code: group.code, name: group.name}] AS groups
ORDER BY id`

const FIND_ORGANISATION_ID_BY_FORMER_SLUG = `// FIND_ORGANISATION_ID_BY_FORMER_SLUG
MATCH (former:FormerSlug {id: $id})-[:NOW]->(organisation:Organisation)
RETURN organisation.id AS id
ORDER BY id
LIMIT 1`

const LIST_ASSESSMENTS = `// LIST_ASSESSMENTS
UNWIND $ids AS organisationId
MATCH (organisation:Organisation {id: organisationId})-[:HAS_ASSESSMENT]->(assessment)
RETURN organisationId, assessment.id AS id, assessment.date AS date, assessment.item AS item,
  assessment.state AS state, assessment.note AS note,
  [(assessment)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources
ORDER BY date DESC, id
LIMIT $limit`

const LIST_MAPPING_STATEMENTS = `// LIST_MAPPING_STATEMENTS
UNWIND $ids AS organisationId
MATCH (organisation:Organisation {id: organisationId})-[:HAS_STATEMENT]->(statement)
RETURN organisationId, statement.id AS id, statement.year AS year, statement.kind AS kind,
  statement.theme AS theme, statement.text AS text,
  [(statement)-[:IN_AREA]->(area) | area.id] AS areaIds,
  [(statement)-[link:ADDRESSES]->(goal) | {number: goal.number, code: goal.code, basis: link.basis}] AS goalLinks,
  [(statement)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources
ORDER BY year DESC, id
LIMIT $limit`

const place = z.object({ code: z.string(), name: z.string() })

/** By kind: Gotland is one node with the duties of both and counts as a municipality. */
const organisationRow = z
  .object({
    counties: z.array(place),
    governed: z.array(place),
    groups: z.array(place),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  })
  .loose()
  .transform(({ counties, governed, groups, latitude, longitude, ...row }): unknown => ({
    ...row,
    location: { latitude, longitude },
    county: counties[0] ?? governed[0],
    group: groups[0],
  }))
  .pipe(z.discriminatedUnion('kind', [municipalityRecord, regionRecord, otherOrganisationRecord]))

const idRow = z.object({ id: z.string() })
const owner = { organisationId: z.string() }

interface Owned {
  readonly organisationId: string
}

const assessmentRow = assessmentRecord
  .extend(owner)
  .transform((row) => ({ ...row, sources: sortSources(row.sources) }))

const mappingStatementRow = mappingStatementRecord.extend(owner).transform((row) => ({
  ...row,
  goalLinks: sortGoalLinks(row.goalLinks),
  sources: sortSources(row.sources),
}))

const PAGE = 5000
const MOST_PER_BATCH = 20_000

const organisationApart = readRowsApart(organisationRow)
const assessmentApart = readRowsApart(assessmentRow)
const mappingStatementApart = readRowsApart(mappingStatementRow)

/** Every organisation, by id. */
export async function listOrganisations(reader: GraphReader): Promise<ReadRow<OrganisationRecord>[]> {
  const query = {
    cypher: LIST_ORGANISATIONS,
    row: organisationApart,
    keyOf: ({ id }: ReadRow<OrganisationRecord>) => id,
  }
  return (await Array.fromAsync(readInPages(reader, query, PAGE))).flat()
}

/** Id of the organisation that once had the slug, or null. */
export async function findOrganisationIdByFormerSlug(
  reader: GraphReader,
  slug: string,
): Promise<string | null> {
  const rows = await reader.read(FIND_ORGANISATION_ID_BY_FORMER_SLUG, { id: `Organisation:${slug}` }, idRow)
  return rows[0]?.id ?? null
}

/** The organisations' assessments, latest first. */
export async function listAssessments(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<AssessmentRecord & Owned>[]> {
  return await reader.read(LIST_ASSESSMENTS, { ids, limit: MOST_PER_BATCH }, assessmentApart)
}

/** The organisations' mapping statements, latest year first. */
export async function listMappingStatements(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<MappingStatementRecord & Owned>[]> {
  return await reader.read(LIST_MAPPING_STATEMENTS, { ids, limit: MOST_PER_BATCH }, mappingStatementApart)
}

const EXAMPLE_IDS = ['kommun:0182', 'kommun:0126']

export const ORGANISATION_QUERIES = {
  LIST_ORGANISATIONS: { cypher: LIST_ORGANISATIONS, parameters: { after: '', limit: PAGE } },
  FIND_ORGANISATION_ID_BY_FORMER_SLUG: {
    cypher: FIND_ORGANISATION_ID_BY_FORMER_SLUG,
    parameters: { id: 'Organisation:0182-nacka-stad' },
  },
  LIST_ASSESSMENTS: { cypher: LIST_ASSESSMENTS, parameters: { ids: EXAMPLE_IDS, limit: MOST_PER_BATCH } },
  LIST_MAPPING_STATEMENTS: {
    cypher: LIST_MAPPING_STATEMENTS,
    parameters: { ids: EXAMPLE_IDS, limit: MOST_PER_BATCH },
  },
} as const
