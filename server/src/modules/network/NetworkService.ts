import type { GraphReader } from '../../graph/GraphStore.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type { MembershipRecord, NetworkRecord } from './networkRecord.ts'
import {
  findNetworkBySlug,
  findNetworkIdByFormerSlug,
  findNetworks,
  listMembershipsOfNetworks,
  listMembershipsOfOrganisations,
  listNetworks,
} from './networkRepository.ts'

const swedish = new Intl.Collator('sv')

/** The networks and their memberships. */
export class NetworkService {
  readonly #reader: GraphReader
  readonly #organisations: OrganisationService

  constructor(reader: GraphReader, organisations: OrganisationService) {
    this.#reader = reader
    this.#organisations = organisations
  }

  /** All networks in Swedish alphabetical order. */
  async listNetworks(): Promise<readonly NetworkRecord[]> {
    const networks = await listNetworks(this.#reader)
    return networks.sort((a, b) => swedish.compare(a.nameSv, b.nameSv) || (a.id < b.id ? -1 : 1))
  }

  /** The network with this slug, or with this former slug, or null. */
  async findNetworkBySlug(slug: string): Promise<NetworkRecord | null> {
    const network = await findNetworkBySlug(this.#reader, slug)
    if (network !== null) return network
    const id = await findNetworkIdByFormerSlug(this.#reader, slug)
    return id === null ? null : ((await this.findNetworks([id]))[0] ?? null)
  }

  /** Per id its network, or null. */
  async findNetworks(ids: readonly string[]): Promise<readonly (NetworkRecord | null)[]> {
    if (ids.length === 0) return []
    const rows = new Map((await findNetworks(this.#reader, ids)).map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  }

  /** Per network its memberships, without those of organisations that are left out. */
  async listMembershipsOfNetworks(ids: readonly string[]): Promise<readonly MembershipRecord[][]> {
    const memberships = await listMembershipsOfNetworks(this.#reader, ids)
    const sound = memberships.filter(({ organisationId }) => !this.#organisations.leftOut.has(organisationId))
    const rows = Map.groupBy(sound, (row) => row.networkId)
    return ids.map((id) => rows.get(id) ?? [])
  }

  /** Per organisation its memberships. */
  async listMembershipsOfOrganisations(ids: readonly string[]): Promise<readonly MembershipRecord[][]> {
    const rows = Map.groupBy(
      await listMembershipsOfOrganisations(this.#reader, ids),
      (row) => row.organisationId,
    )
    return ids.map((id) => rows.get(id) ?? [])
  }
}
