import type { GraphReader } from '../../graph/GraphStore.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import { takeSound, type ReadRow, type ReportUnsound } from '../readRowsApart.ts'
import { UnsoundRecordError } from '../UnsoundRecordError.ts'
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
  readonly #report: ReportUnsound

  /** Networks and memberships whose rows do not fit are left out and reported. */
  constructor(reader: GraphReader, organisations: OrganisationService, report: ReportUnsound) {
    this.#reader = reader
    this.#organisations = organisations
    this.#report = report
  }

  /** All networks in Swedish alphabetical order. */
  async listNetworks(): Promise<readonly NetworkRecord[]> {
    const networks = takeSound(await listNetworks(this.#reader), 'Network', this.#report)
    return networks.sort((a, b) => swedish.compare(a.nameSv, b.nameSv) || (a.id < b.id ? -1 : 1))
  }

  /** The network with this slug, or with this former slug, or null. Throws UnsoundRecordError for one left out. */
  async findNetworkBySlug(slug: string): Promise<NetworkRecord | null> {
    const network = await findNetworkBySlug(this.#reader, slug)
    if (network !== null) return soundNetwork(network)
    const id = await findNetworkIdByFormerSlug(this.#reader, slug)
    return id === null ? null : await this.findAskedNetwork(id)
  }

  /** The network with this id, or null. Throws UnsoundRecordError for one left out. */
  async findAskedNetwork(id: string): Promise<NetworkRecord | null> {
    const [network] = await findNetworks(this.#reader, [id])
    return network === undefined ? null : soundNetwork(network)
  }

  /** Per id its network, or null for one that is gone or left out. */
  async findNetworks(ids: readonly string[]): Promise<readonly (NetworkRecord | null)[]> {
    if (ids.length === 0) return []
    const sound = takeSound(await findNetworks(this.#reader, ids), 'Network', this.#report)
    const rows = new Map(sound.map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  }

  /** Per network its memberships, without those of organisations that are left out. */
  async listMembershipsOfNetworks(ids: readonly string[]): Promise<readonly MembershipRecord[][]> {
    const memberships = this.#takeMemberships(await listMembershipsOfNetworks(this.#reader, ids))
    const sound = memberships.filter(({ organisationId }) => !this.#organisations.leftOut.has(organisationId))
    const rows = Map.groupBy(sound, (row) => row.networkId)
    return ids.map((id) => rows.get(id) ?? [])
  }

  /** Per organisation its memberships, also in networks that are left out. */
  async listMembershipsOfOrganisations(ids: readonly string[]): Promise<readonly MembershipRecord[][]> {
    const memberships = this.#takeMemberships(await listMembershipsOfOrganisations(this.#reader, ids))
    const rows = Map.groupBy(memberships, (row) => row.organisationId)
    return ids.map((id) => rows.get(id) ?? [])
  }

  #takeMemberships(read: readonly ReadRow<MembershipRecord>[]): MembershipRecord[] {
    return takeSound(read, 'Membership', this.#report)
  }
}

function soundNetwork({ id, row, problem }: ReadRow<NetworkRecord>): NetworkRecord {
  if (problem !== null) throw new UnsoundRecordError({ label: 'Network', id, problem })
  return row
}
