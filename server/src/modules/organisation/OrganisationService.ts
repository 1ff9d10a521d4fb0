import { HubError } from '../../errors.ts'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { HeldValue } from '../HeldValue.ts'
import { LeftOutRows } from '../LeftOutRows.ts'
import { takeSound, type ReportUnsound } from '../readRowsApart.ts'
import type {
  AssessmentRecord,
  MappingStatementRecord,
  MunicipalityRecord,
  OrganisationRecord,
} from './organisationRecords.ts'
import {
  findOrganisationIdByFormerSlug,
  listAssessments,
  listMappingStatements,
  listOrganisations,
} from './organisationRepository.ts'

interface Organisations {
  readonly all: readonly OrganisationRecord[]
  readonly byId: ReadonlyMap<string, OrganisationRecord>
  readonly bySlug: ReadonlyMap<string, OrganisationRecord>
  readonly byCode: ReadonlyMap<string, MunicipalityRecord>
  readonly municipalities: readonly MunicipalityRecord[]
  /** Those whose rows do not fit. */
  readonly leftOut: LeftOutRows
}

const swedish = new Intl.Collator('sv')

/** Municipalities, regions and other organisations; their light records are held in memory. */
export class OrganisationService {
  readonly #reader: GraphReader
  readonly #held: HeldValue<Organisations>
  readonly #report: ReportUnsound

  /** Organisations, assessments and statements whose rows do not fit are left out and reported. */
  constructor(reader: GraphReader, report: ReportUnsound) {
    this.#reader = reader
    this.#report = report
    this.#held = new HeldValue(async () => {
      const read = await listOrganisations(reader)
      const sound = takeSound(read, 'Organisation', report)
      return { ...arrange(sound), leftOut: new LeftOutRows(read, 'Organisation') }
    })
  }

  /** Reads the organisations anew. */
  async refresh(): Promise<void> {
    await this.#held.refresh()
  }

  /** Holds from now on what the other holds. */
  takeOver(other: OrganisationService): void {
    this.#held.takeOver(other.#held)
  }

  /** Every organisation in Swedish alphabetical order. */
  listOrganisations(): readonly OrganisationRecord[] {
    return this.#held.get().all
  }

  /** All municipalities in Swedish alphabetical order. */
  listMunicipalities(): readonly MunicipalityRecord[] {
    return this.#held.get().municipalities
  }

  /**
   * The municipality with this code, or null; throws INVALID_INPUT for a malformed code, given in `field`, and
   * UnsoundRecordError for one left out.
   */
  findMunicipality(code: string, field: string): MunicipalityRecord | null {
    this.refuseLeftOutCodes([code])
    const found = this.#held.get().byCode.get(code)
    if (found === undefined && !/^\d{4}$/.test(code)) throw this.#malformedCode(code, field)
    return found ?? null
  }

  /** Throws UnsoundRecordError when the organisation with this id is left out. */
  refuseLeftOut(id: string): void {
    this.#held.get().leftOut.refuse(id)
  }

  /** Throws UnsoundRecordError when one of the codes is that of a municipality which is left out. */
  refuseLeftOutCodes(codes: readonly string[]): void {
    const { leftOut } = this.#held.get()
    if (leftOut.ids.size > 0) for (const code of codes) leftOut.refuseCode(code)
  }

  /** The municipality with a code that the hub itself gave. */
  getMunicipality(code: string): MunicipalityRecord {
    const found = this.#held.get().byCode.get(code)
    if (found === undefined) throw new Error(`The graph holds no municipality with the code ${code}.`)
    return found
  }

  /** Sorts two ids by the names of their organisations, in Swedish alphabetical order. */
  compareByName(a: string, b: string): number {
    const { byId } = this.#held.get()
    return swedish.compare(byId.get(a)?.name ?? '', byId.get(b)?.name ?? '') || (a < b ? -1 : 1)
  }

  /** It suggests the code that was probably meant. */
  #malformedCode(code: string, field: string): HubError {
    const meant = this.#held.get().byCode.get(code.trim().padStart(4, '0'))
    const shown = code.length > 40 ? `${code.slice(0, 40)}…` : code
    return new HubError(
      'INVALID_INPUT',
      {
        sv: `”${shown}” är ingen kommunkod: koder har fyra siffror, som 0182.${meant ? ` Menade du ${meant.code} (${meant.name})?` : ''}`,
        en: `“${shown}” is not a municipality code: codes have four digits, such as 0182.${meant ? ` Did you mean ${meant.code} (${meant.name})?` : ''}`,
      },
      { field },
    )
  }

  /** The organisation with an id that the graph gave; read anew once when it is newer than what is held. */
  getOrganisation(id: string): OrganisationRecord | Promise<OrganisationRecord> {
    this.refuseLeftOut(id)
    const found = this.#held.lookUp(({ byId }) => byId.get(id))
    if (found === undefined) throw unknownId(id)
    if (!(found instanceof Promise)) return found
    return found.then((organisation) => {
      if (organisation === undefined) throw unknownId(id)
      return organisation
    })
  }

  /** Ids of those that the graph holds but whose rows do not fit. */
  get leftOut(): ReadonlySet<string> {
    return this.#held.get().leftOut.ids
  }

  /**
   * True for one whose change changes what may be asked: municipalities are values of a facet, and whole records rest
   * on an organisation that is left out.
   */
  muchRestsOn(id: string): boolean {
    return this.leftOut.has(id) || this.findHeldOrganisation(id)?.kind === 'MUNICIPALITY'
  }

  /** The organisation with this id as far as it is held, or null. */
  findHeldOrganisation(id: string): OrganisationRecord | null {
    return this.#held.get().byId.get(id) ?? null
  }

  /** The organisation with this slug, or with this former slug, or null. Throws UnsoundRecordError for one left out. */
  async findOrganisationBySlug(slug: string): Promise<OrganisationRecord | null> {
    const { bySlug, leftOut } = this.#held.get()
    const held = bySlug.get(slug)
    if (held !== undefined) return held
    leftOut.refuseSlug(slug)
    const id = await findOrganisationIdByFormerSlug(this.#reader, slug)
    return id === null ? null : await this.getOrganisation(id)
  }

  /** Per organisation its assessments, latest first. */
  async listAssessments(ids: readonly string[]): Promise<readonly AssessmentRecord[][]> {
    const sound = takeSound(await listAssessments(this.#reader, ids), 'Assessment', this.#report)
    const rows = Map.groupBy(sound, (row) => row.organisationId)
    return ids.map((id) => rows.get(id) ?? [])
  }

  /** Per organisation the statements of its mapping. */
  async listMappingStatements(ids: readonly string[]): Promise<readonly MappingStatementRecord[][]> {
    const read = await listMappingStatements(this.#reader, ids)
    const sound = takeSound(read, 'MappingStatement', this.#report)
    const rows = Map.groupBy(sound, (row) => row.organisationId)
    return ids.map((id) => rows.get(id) ?? [])
  }
}

function arrange(records: readonly OrganisationRecord[]): Omit<Organisations, 'leftOut'> {
  const all = records.toSorted((a, b) => swedish.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
  const municipalities = all.filter((organisation) => organisation.kind === 'MUNICIPALITY')
  return {
    all,
    municipalities,
    byId: new Map(all.map((organisation) => [organisation.id, organisation])),
    bySlug: new Map(all.map((organisation) => [organisation.slug, organisation])),
    byCode: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
  }
}

function unknownId(id: string): Error {
  return new Error(`The graph names the organisation ${id} but does not hold it.`)
}
