import type { Basis } from '../goal/goalRecord.ts'
import type { PracticeEntry } from '../practice/PracticeDirectory.ts'
import type { PracticeService } from '../practice/PracticeService.ts'
import type { StrategyEntry } from '../strategy/StrategyDirectory.ts'
import type { StrategyService } from '../strategy/StrategyService.ts'
import type { ConceptRecord } from '../vocabulary/conceptRecord.ts'
import type { SpanRecord, TimelineGroupRecord, TimelineKind, TimelineRecord } from './timelineRecord.ts'

interface TimelineServices {
  readonly practices: PracticeService
  readonly strategies: StrategyService
}

/** Ids of what a timeline shows of one kind, on one basis. */
interface Shown {
  readonly kind: TimelineKind
  readonly ids: readonly string[]
  readonly basis: Basis | null
}

/** When things began and ended, from what the directories hold: no question to the graph. */
export class TimelineService {
  readonly #services: TimelineServices

  constructor(services: TimelineServices) {
    this.#services = services
  }

  /** Strategies of an organisation, the practices that it runs, and apart from them those that it takes part in. */
  ofOrganisation(id: string): TimelineRecord {
    const { practices, strategies } = this.#services
    const partnerships = practices.directory.partnershipsOf(id).map(({ practiceId }) => practiceId)
    return this.#build(id, [
      { kind: 'STRATEGY', ids: strategies.directory.ownedBy(id), basis: null },
      { kind: 'PRACTICE', ids: practices.directory.runBy(id), basis: null },
      { kind: 'PARTNERSHIP', ids: partnerships, basis: null },
    ])
  }

  /** What is linked to a goal, stated apart from suggested. */
  ofGoal(number: number): TimelineRecord {
    const { practices, strategies } = this.#services
    const onBoth = (kind: TimelineKind, list: (basis: Basis) => readonly string[]): Shown[] =>
      (['STATED', 'SUGGESTED'] as const).map((basis) => ({ kind, ids: list(basis), basis }))
    return this.#build(`goal:${number}`, [
      ...onBoth('STRATEGY', (basis) => strategies.directory.linkedTo(number, basis)),
      ...onBoth('PRACTICE', (basis) => practices.directory.linkedTo(number, basis)),
    ])
  }

  /** What has a concept of a vocabulary. */
  ofConcept(concept: ConceptRecord): TimelineRecord {
    const { practices, strategies } = this.#services
    return this.#build(concept.id, [
      { kind: 'STRATEGY', ids: strategies.directory.ofConcept(concept), basis: null },
      { kind: 'PRACTICE', ids: practices.directory.withConcept(concept.id), basis: null },
    ])
  }

  #build(of: string, shown: readonly Shown[]): TimelineRecord {
    const { practices, strategies } = this.#services
    const toSpan = (kind: TimelineKind, id: string): SpanRecord[] => {
      if (kind === 'STRATEGY') {
        const strategy = strategies.directory.find(id)
        return strategy === null ? [] : [spanOfStrategy(strategy)]
      }
      const practice = practices.directory.find(id)
      return practice === null ? [] : [spanOfPractice(kind, practice)]
    }
    const groups = shown.flatMap(({ kind, ids, basis }) => {
      const spans = ids.flatMap((id) => toSpan(kind, id))
      return splitByDate(of, kind, basis, spans)
    })
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

function spanOfPractice(
  kind: 'PRACTICE' | 'PARTNERSHIP',
  { id, startYear, endYear, conceptIds }: PracticeEntry,
): SpanRecord {
  const [standing] = conceptIds.flatMap((conceptId) => STANDING_OF_STATUS.get(conceptId) ?? [])
  return {
    kind,
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
