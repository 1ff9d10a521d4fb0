import type { TimelineStanding } from '../../apollo/schemaTypes.generated.ts'
import { yearOf, type TimelineScale } from './timelineScale.ts'

/** What is drawn for one span, in percent of the width. */
export interface SpanShape {
  readonly left: number
  readonly width: number
  /** `open` where it goes on, dots where the source does not say; plain where the year is stated. */
  readonly leftEdge: 'stated' | 'unknown'
  readonly rightEdge: 'stated' | 'unknown' | 'open'
}

interface DrawnSpan {
  readonly start: string | null
  readonly end: string | null
  readonly standing: TimelineStanding
}

/**
 * A bar covers whole years. An end that no source states is not drawn: what is under way runs open to this year, all
 * else is the one year that is known. Null where neither is known.
 */
export function spanShape(span: DrawnSpan, scale: TimelineScale, thisYear: number): SpanShape | null {
  const start = span.start === null ? null : yearOf(span.start)
  const end = span.end === null ? null : yearOf(span.end)
  const known = start ?? end
  if (known === null) return null
  const goesOn = start !== null && end === null && span.standing === 'ONGOING'
  const last = Math.max(goesOn ? thisYear : (end ?? known), known)
  const left = scale.at(known)
  return {
    left,
    width: scale.at(last + 1) - left,
    leftEdge: start === null ? 'unknown' : 'stated',
    rightEdge: goesOn ? 'open' : end === null ? 'unknown' : 'stated',
  }
}
