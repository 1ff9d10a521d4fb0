import DataLoader from 'dataloader'
import type { Services } from '../modules/createServices.ts'
import type { HistoryEntryRecord } from '../modules/history/historyRepository.ts'
import type { MembershipRecord, NetworkRecord } from '../modules/network/networkRecord.ts'
import type { AssessmentRecord, MappingStatementRecord } from '../modules/organisation/organisationRecords.ts'
import type { PracticeRecord } from '../modules/practice/practiceRecord.ts'
import type { DecisionRecord, PassageRecord, StrategyRecord } from '../modules/strategy/strategyRecord.ts'

/** Keys of one batch; a longer list goes in several. */
const BATCH = 1000

/** What one operation loads by key: each loader gathers the keys of a tick into one question to its service. */
export class Loaders {
  readonly #services: Services
  #practices: DataLoader<string, PracticeRecord | null> | undefined
  #strategies: DataLoader<string, StrategyRecord | null> | undefined
  #passages: DataLoader<string, readonly PassageRecord[]> | undefined
  #decisions: DataLoader<string, DecisionRecord | null> | undefined
  #networks: DataLoader<string, NetworkRecord | null> | undefined
  #membershipsOfNetworks: DataLoader<string, readonly MembershipRecord[]> | undefined
  #membershipsOfOrganisations: DataLoader<string, readonly MembershipRecord[]> | undefined
  #practiceHistories: DataLoader<string, readonly HistoryEntryRecord[]> | undefined
  #strategyHistories: DataLoader<string, readonly HistoryEntryRecord[]> | undefined
  #assessments: DataLoader<string, readonly AssessmentRecord[]> | undefined
  #mappingStatements: DataLoader<string, readonly MappingStatementRecord[]> | undefined

  constructor(services: Services) {
    this.#services = services
  }

  /** The practice with an id that the graph gave; at once when it is held. Null when it is not public. */
  practice(id: string): PracticeRecord | Promise<PracticeRecord | null> {
    const { practices } = this.#services
    this.#practices ??= createLoader(async (ids) => byId(ids, await practices.findPractices(ids)))
    return practices.peekPractice(id) ?? this.#practices.load(id)
  }

  /** The practice with an id that a directory gave. Throws when it is gone since. */
  async getPractice(id: string): Promise<PracticeRecord> {
    const practice = await this.practice(id)
    if (practice === null) throw new Error(`The practice ${id} is gone.`)
    return practice
  }

  /** The practices with these ids, without those that are not public; one batch with all others of the operation. */
  practices(ids: readonly string[]): readonly PracticeRecord[] | Promise<readonly PracticeRecord[]> {
    return gather(ids.map((id) => this.practice(id)))
  }

  /** The strategy with an id that the graph gave; at once when it is held. */
  strategy(id: string): StrategyRecord | Promise<StrategyRecord | null> {
    const { strategies } = this.#services
    this.#strategies ??= createLoader(async (ids) => byId(ids, await strategies.findStrategies(ids)))
    return strategies.peekStrategy(id) ?? this.#strategies.load(id)
  }

  /** The strategies with these ids; one batch with all others of the operation. */
  strategies(ids: readonly string[]): readonly StrategyRecord[] | Promise<readonly StrategyRecord[]> {
    return gather(ids.map((id) => this.strategy(id)))
  }

  /** The passages of a strategy. */
  async passages(strategyId: string): Promise<readonly PassageRecord[]> {
    const { strategies } = this.#services
    this.#passages ??= createLoader(async (ids) => await strategies.listPassages(ids))
    return await this.#passages.load(strategyId)
  }

  /** The decision with this id; null when it is left out. */
  async decision(id: string): Promise<DecisionRecord | null> {
    const { strategies } = this.#services
    this.#decisions ??= createLoader(async (ids) => await strategies.findDecisions(ids))
    return await this.#decisions.load(id)
  }

  /** The network with this id; null when it is left out. */
  async network(id: string): Promise<NetworkRecord | null> {
    const { networks } = this.#services
    this.#networks ??= createLoader(async (ids) => await networks.findNetworks(ids))
    return await this.#networks.load(id)
  }

  /** The memberships in a network. */
  async membershipsOfNetwork(id: string): Promise<readonly MembershipRecord[]> {
    const { networks } = this.#services
    this.#membershipsOfNetworks ??= createLoader(async (ids) => await networks.listMembershipsOfNetworks(ids))
    return await this.#membershipsOfNetworks.load(id)
  }

  /** The memberships of an organisation, without those in networks that are left out. */
  async membershipsOfOrganisation(id: string): Promise<readonly MembershipRecord[]> {
    const { networks } = this.#services
    this.#membershipsOfOrganisations ??= createLoader(
      async (ids) => await networks.listMembershipsOfOrganisations(ids),
    )
    const memberships = await this.#membershipsOfOrganisations.load(id)
    const joined = await Promise.all(memberships.map(async ({ networkId }) => await this.network(networkId)))
    return memberships.filter((_, index) => joined[index] !== null)
  }

  /** What has happened to a practice in the hub. */
  async practiceHistory(id: string): Promise<readonly HistoryEntryRecord[]> {
    const { history } = this.#services
    this.#practiceHistories ??= createLoader(async (ids) => await history.listHistory('Practice', ids))
    return await this.#practiceHistories.load(id)
  }

  /** What has happened to a strategy in the hub. */
  async strategyHistory(id: string): Promise<readonly HistoryEntryRecord[]> {
    const { history } = this.#services
    this.#strategyHistories ??= createLoader(async (ids) => await history.listHistory('Strategy', ids))
    return await this.#strategyHistories.load(id)
  }

  /** The assessments that an organisation has made. */
  async assessments(organisationId: string): Promise<readonly AssessmentRecord[]> {
    const { organisations } = this.#services
    this.#assessments ??= createLoader(async (ids) => await organisations.listAssessments(ids))
    return await this.#assessments.load(organisationId)
  }

  /** What an organisation has stated in its mapping. */
  async mappingStatements(organisationId: string): Promise<readonly MappingStatementRecord[]> {
    const { organisations } = this.#services
    this.#mappingStatements ??= createLoader(async (ids) => await organisations.listMappingStatements(ids))
    return await this.#mappingStatements.load(organisationId)
  }
}

/** What has come, without what does not exist; at once when nothing is promised. */
function gather<Row>(rows: readonly (Row | Promise<Row | null>)[]): readonly Row[] | Promise<readonly Row[]> {
  const there: Row[] = []
  for (const row of rows) if (!(row instanceof Promise)) there.push(row)
  if (there.length === rows.length) return there
  return Promise.all(rows).then((all) => all.filter((row) => row !== null))
}

function createLoader<Value>(
  load: (keys: readonly string[]) => Promise<readonly Value[]>,
): DataLoader<string, Value> {
  return new DataLoader(load, { maxBatchSize: BATCH })
}

function byId<Row extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): (Row | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? null)
}
