import { z } from 'zod'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { readRowsApart, type ReadRow } from '../readRowsApart.ts'
import { SOURCE_FIELDS } from '../source/sourceRecord.ts'
import {
  membershipRecord,
  networkRecord,
  type MembershipRecord,
  type NetworkRecord,
} from './networkRecord.ts'

const NETWORK_FIELDS = `network.id AS id, network.slug AS slug, network.nameSv AS nameSv,
  network.nameEn AS nameEn, network.host AS host, network.purpose AS purpose, network.support AS support,
  network.condition AS condition, network.fee AS fee, network.feeNote AS feeNote,
  network.activeFrom AS activeFrom, network.activeTo AS activeTo, network.audience AS audience,
  [(network)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources`

const MEMBERSHIP_FIELDS = `membership.id AS id, membership.status AS status, membership.role AS role,
  membership.mandate AS mandate, membership.fee AS fee, membership.fromYear AS fromYear,
  membership.toYear AS toYear,
  [(membership)-[:BY]->(decision) | {id: decision.id, date: decision.date}] AS decisions,
  [(membership)-[link:DOCUMENTED_BY]->(source) | ${SOURCE_FIELDS}] AS sources`

const LIST_NETWORKS = `// LIST_NETWORKS
MATCH (network:Network)
RETURN ${NETWORK_FIELDS}
ORDER BY id
LIMIT $limit`

const FIND_NETWORKS = `// FIND_NETWORKS
UNWIND $ids AS wanted
MATCH (network:Network {id: wanted})
RETURN ${NETWORK_FIELDS}
ORDER BY id
LIMIT $limit`

const FIND_NETWORK_BY_SLUG = `// FIND_NETWORK_BY_SLUG
MATCH (network:Network {slug: $slug})
RETURN ${NETWORK_FIELDS}
ORDER BY id
LIMIT 1`

const FIND_NETWORK_ID_BY_FORMER_SLUG = `// FIND_NETWORK_ID_BY_FORMER_SLUG
MATCH (former:FormerSlug {id: $id})-[:NOW]->(network:Network)
RETURN network.id AS id
ORDER BY id
LIMIT 1`

/*
 * One step in each MATCH: on the embedded engine a path of two steps fails when the first one leads nowhere.
 */
const LIST_MEMBERSHIPS_OF_NETWORKS = `// LIST_MEMBERSHIPS_OF_NETWORKS
UNWIND $ids AS networkId
MATCH (network:Network {id: networkId})<-[:\`IN\`]-(membership)
MATCH (membership)<-[:HAS_MEMBERSHIP]-(organisation)
RETURN networkId, organisation.id AS organisationId, ${MEMBERSHIP_FIELDS}
ORDER BY id, organisationId
LIMIT $limit`

const LIST_MEMBERSHIPS_OF_ORGANISATIONS = `// LIST_MEMBERSHIPS_OF_ORGANISATIONS
UNWIND $ids AS organisationId
MATCH (organisation:Organisation {id: organisationId})-[:HAS_MEMBERSHIP]->(membership)
MATCH (membership)-[:\`IN\`]->(network)
RETURN organisationId, network.id AS networkId, ${MEMBERSHIP_FIELDS}
ORDER BY id, networkId
LIMIT $limit`

const idRow = z.object({ id: z.string() })

const networkApart = readRowsApart(networkRecord)
const membershipApart = readRowsApart(membershipRecord)

const MOST_NETWORKS = 1000
const MOST_MEMBERSHIPS = 50_000

/** Every network, by id. */
export async function listNetworks(reader: GraphReader): Promise<ReadRow<NetworkRecord>[]> {
  return await reader.read(LIST_NETWORKS, { limit: MOST_NETWORKS }, networkApart)
}

/** The networks with these ids, by id. */
export async function findNetworks(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<NetworkRecord>[]> {
  return await reader.read(FIND_NETWORKS, { ids, limit: ids.length }, networkApart)
}

/** The network with this slug, or null. */
export async function findNetworkBySlug(
  reader: GraphReader,
  slug: string,
): Promise<ReadRow<NetworkRecord> | null> {
  const rows = await reader.read(FIND_NETWORK_BY_SLUG, { slug }, networkApart)
  return rows[0] ?? null
}

/** Id of the network that once had this slug, or null. */
export async function findNetworkIdByFormerSlug(reader: GraphReader, slug: string): Promise<string | null> {
  const rows = await reader.read(FIND_NETWORK_ID_BY_FORMER_SLUG, { id: `Network:${slug}` }, idRow)
  return rows[0]?.id ?? null
}

/** The memberships in the networks, by id. */
export async function listMembershipsOfNetworks(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<MembershipRecord>[]> {
  return await reader.read(LIST_MEMBERSHIPS_OF_NETWORKS, { ids, limit: MOST_MEMBERSHIPS }, membershipApart)
}

/** The memberships of the organisations, by id. */
export async function listMembershipsOfOrganisations(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadRow<MembershipRecord>[]> {
  return await reader.read(
    LIST_MEMBERSHIPS_OF_ORGANISATIONS,
    { ids, limit: MOST_MEMBERSHIPS },
    membershipApart,
  )
}

export const NETWORK_QUERIES = {
  LIST_NETWORKS: { cypher: LIST_NETWORKS, parameters: { limit: MOST_NETWORKS } },
  FIND_NETWORKS: { cypher: FIND_NETWORKS, parameters: { ids: ['N001', 'N002'], limit: 2 } },
  FIND_NETWORK_BY_SLUG: {
    cypher: FIND_NETWORK_BY_SLUG,
    parameters: { slug: 'natverket-for-systematiskt-samarbete-med-civilsamhallet' },
  },
  FIND_NETWORK_ID_BY_FORMER_SLUG: {
    cypher: FIND_NETWORK_ID_BY_FORMER_SLUG,
    parameters: { id: 'Network:natverket' },
  },
  LIST_MEMBERSHIPS_OF_NETWORKS: {
    cypher: LIST_MEMBERSHIPS_OF_NETWORKS,
    parameters: { ids: ['N001', 'N002'], limit: MOST_MEMBERSHIPS },
  },
  LIST_MEMBERSHIPS_OF_ORGANISATIONS: {
    cypher: LIST_MEMBERSHIPS_OF_ORGANISATIONS,
    parameters: { ids: ['kommun:0182', 'kommun:1489'], limit: MOST_MEMBERSHIPS },
  },
} as const
