import type { Basis } from '../goal/goalRecord.ts'
import type { PracticeEntry } from '../practice/PracticeDirectory.ts'
import type { PracticeService } from '../practice/PracticeService.ts'
import type { StrategyEntry } from '../strategy/StrategyDirectory.ts'
import type { StrategyService } from '../strategy/StrategyService.ts'
import type { ConceptRecord } from '../vocabulary/conceptRecord.ts'
import { strategiesOfConcept } from '../vocabulary/strategiesOfConcept.ts'
import type { SpanRecord, TimelineGroupRecord, TimelineRecord } from './timelineRecord.ts'

interface TimelineServices {
  readonly practices: PracticeService
  readonly strategies: StrategyService
}

/** Ids of what a timeline shows, on one basis. */
interface Shown {
  readonly strategyIds: readonly string[]
  readonly practiceIds: readonly string[]
  readonly basis: Basis | null
}

/** When things began and ended, from what the directories hold: no question to the graph. */
export class TimelineService {
  readonly #services: TimelineServices

  constructor(services: TimelineServices) {
    this.#services = services
  }

  /** Strategies of an organisation, and the practices that it runs. */
  ofOrganisation(id: string): TimelineRecord {
    const { practices, strategies } = this.#services
    const strategyIds = strategies.directory.ownedBy(id)
    return this.#build(id, [{ strategyIds, practiceIds: practices.directory.runBy(id), basis: null }])
  }

  /** What is linked to a goal, stated apart from suggested. */
  ofGoal(number: number): TimelineRecord {
    const { practices, strategies } = this.#services
    const shown = (['STATED', 'SUGGESTED'] as const).map((basis) => ({
      strategyIds: strategies.directory.linkedTo(number, basis),
      practiceIds: practices.directory.linkedTo(number, basis),
      basis,
    }))
    return this.#build(`goal:${number}`, shown)
  }

  /** What has a concept of a vocabulary. */
  ofConcept(concept: ConceptRecord): TimelineRecord {
    const { practices, strategies } = this.#services
    const strategyIds = strategiesOfConcept(concept, strategies.directory)
    const practiceIds = practices.directory.withConcept(concept.id)
    return this.#build(concept.id, [{ strategyIds, practiceIds, basis: null }])
  }

  #build(of: string, shown: readonly Shown[]): TimelineRecord {
    const { practices, strategies } = this.#services
    const strategySpans = ({ strategyIds }: Shown) =>
      strategyIds.flatMap((id) => toSpans(strategies.directory.find(id), spanOfStrategy))
    const practiceSpans = ({ practiceIds }: Shown) =>
      practiceIds.flatMap((id) => toSpans(practices.directory.find(id), spanOfPractice))
    const groups = [
      ...shown.flatMap((part) => splitByDate(of, 'STRATEGY', part.basis, strategySpans(part))),
      ...shown.flatMap((part) => splitByDate(of, 'PRACTICE', part.basis, practiceSpans(part))),
    ]
    const years = groups.flatMap(({ spans }) =>
      spans.flatMap(({ start, end }) => [...yearOf(start), ...yearOf(end)]),
    )
    return {
      id: `timeline:${of}`,
      firstYear: years.length === 0 ? null : years.reduce((a, b) => Math.min(a, b)),
      lastYear: years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b)),
      groups,
    }
  }
}

function toSpans<Entry>(entry: Entry | null, span: (entry: Entry) => SpanRecord): SpanRecord[] {
  return entry === null ? [] : [span(entry)]
}

const STANDING_OF_PHASE = {
  PROPOSED: 'PLANNED',
  IN_FORCE: 'ONGOING',
  ENDED: 'ENDED',
  UNKNOWN: 'UNKNOWN',
} as const satisfies Record<StrategyEntry['phase'], SpanRecord['standing']>

const STANDING_OF_STATUS: ReadonlyMap<string, SpanRecord['standing']> = new Map([
  ['practice-status:planerad', 'PLANNED'],
  ['practice-status:pagaende', 'ONGOING'],
  ['practice-status:avslutad', 'ENDED'],
])

function spanOfStrategy({ id, validFrom, validTo, phase }: StrategyEntry): SpanRecord {
  return { kind: 'STRATEGY', id, start: validFrom, end: validTo, standing: STANDING_OF_PHASE[phase] }
}

function spanOfPractice({ id, startYear, endYear, conceptIds }: PracticeEntry): SpanRecord {
  const [standing] = conceptIds.flatMap((conceptId) => STANDING_OF_STATUS.get(conceptId) ?? [])
  return {
    kind: 'PRACTICE',
    id,
    start: startYear === null ? null : String(startYear),
    end: endYear === null ? null : String(endYear),
    standing: standing ?? 'UNKNOWN',
  }
}

/** Spans with a year in the order of time, then those without any in the order given. */
function splitByDate(
  of: string,
  kind: SpanRecord['kind'],
  basis: Basis | null,
  spans: readonly SpanRecord[],
): TimelineGroupRecord[] {
  const isDated = ({ start, end }: SpanRecord) => start !== null || end !== null
  const name = basis === null ? kind : `${kind}-${basis}`
  const groups = [
    { key: `${name}-DATED`, dated: true, spans: spans.filter(isDated).sort(inTime) },
    { key: `${name}-UNDATED`, dated: false, spans: spans.filter((span) => !isDated(span)) },
  ]
  return groups.filter((group) => group.spans.length > 0).map((group) => ({ ...group, of, kind, basis }))
}

/** After every year. */
const UNKNOWN = '~'

/** ISO dates of different precision compare as texts: a year comes before its months. */
function inTime(a: SpanRecord, b: SpanRecord): number {
  return (
    compare(a.start ?? UNKNOWN, b.start ?? UNKNOWN) ||
    compare(a.end ?? UNKNOWN, b.end ?? UNKNOWN) ||
    compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function yearOf(date: string | null): number[] {
  const year = /^\d{4}/.exec(date ?? '')?.[0]
  return year === undefined ? [] : [Number(year)]
}
