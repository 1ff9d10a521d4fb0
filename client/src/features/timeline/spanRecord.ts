import { practicePath, strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import type { Timeline_TimelineFragment } from './Timeline.generated.ts'

export type Span = Timeline_TimelineFragment['groups'][number]['spans']['edges'][number]['node']

/** The example or strategy of a span as a name with a page; null when it has gone since. */
export function recordOf({ practice, strategy }: Span) {
  if (practice !== null) return { ...practice, path: practicePath(practice.slug) }
  return strategy === null ? null : { ...strategy, path: strategyPath(strategy.slug) }
}
