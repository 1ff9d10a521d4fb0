import type { IdPage } from '../../paging/idPage.ts'
import type { Basis } from '../goal/goalRecord.ts'

/** A partnership is a practice, seen from one that takes part in it without running it. */
export type TimelineKind = 'STRATEGY' | 'PRACTICE' | 'PARTNERSHIP'

/** Where something stands today, as far as the sources say. */
export type TimelineStanding = 'PLANNED' | 'ONGOING' | 'ENDED' | 'UNKNOWN'

/** When something began and ended, as far as a source says. */
export interface SpanRecord {
  readonly kind: TimelineKind
  readonly id: string
  /** A year, a month or a day: 2017, 2017-05 or 2017-05-10. */
  readonly start: string | null
  readonly end: string | null
  readonly standing: TimelineStanding
}

/** Spans that are shown together. */
export interface TimelineGroupRecord {
  readonly key: string
  /** What the timeline is of, such as goal:11; with the key it tells this group from every other one. */
  readonly of: string
  readonly kind: TimelineKind
  readonly basis: Basis | null
  readonly dated: boolean
  readonly spans: readonly SpanRecord[]
}

export interface TimelineRecord {
  readonly id: string
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly groups: readonly TimelineGroupRecord[]
}

/** One page of a group. */
export interface SpanPage extends IdPage {
  readonly spans: readonly SpanRecord[]
}
