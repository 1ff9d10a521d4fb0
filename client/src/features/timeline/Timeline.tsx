import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useSearchParams } from 'react-router'
import { Link } from '../../components/ui/Link.tsx'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { Timeline_TimelineFragmentDoc, type Timeline_TimelineFragment } from './Timeline.generated.ts'
import styles from './Timeline.module.css'
import { TimelineLegend } from './TimelineLegend.tsx'
import { FEW_SPANS, timelinePath } from './timelineLength.ts'
import { timelineScale, yearOf } from './timelineScale.ts'
import { TimelineTable } from './TimelineTable.tsx'
import { useTimelineMessages } from './useTimelineMessages.ts'

interface TimelineProps {
  readonly timeline: FragmentType<Timeline_TimelineFragment> & { readonly id: string }
  /** How many spans of each group were asked for. */
  readonly length: number
  /** What it is the timeline of. */
  readonly name: string
  /** False where everything is the page's own organisation's, but for what others run. */
  readonly showOrganisation: boolean
}

/** Rows beyond this scroll in a region of their own, so that the page's end stays in reach. */
const MOST_ROWS = 30

/**
 * When things began and ended: a table of years with a bar in each row. It is a table first, so that nothing stands in
 * the drawing that does not stand in words. Ends are drawn only where a source states them.
 */
export function Timeline({ timeline, length, name, showOrganisation }: TimelineProps) {
  const words = useTimelineMessages()
  const [parameters] = useSearchParams()
  const thisYear = yearOf(usePageEnvironment().today)
  const { data, complete } = useFragment({
    fragment: Timeline_TimelineFragmentDoc,
    fragmentName: 'Timeline_timeline',
    from: timeline,
    variables: { spans: length },
  })
  if (!complete) return null
  const { firstYear, lastYear, groups } = data
  const scale = firstYear === null || lastYear === null ? null : timelineScale(firstYear, lastYear, thisYear)
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const isLong = groups.some((group) => group.count > FEW_SPANS)
  const rows = groups.filter(({ dated }) => dated).reduce((sum, group) => sum + group.spans.edges.length, 0)
  const table = (
    <TimelineTable
      caption={words.caption(name)}
      groups={groups}
      scale={scale}
      thisYear={thisYear}
      showOrganisation={showOrganisation}
    />
  )
  return (
    <div className={styles.timeline}>
      <p className={styles.lead}>
        {scale === null ? words.none : words.lead}
        {scale !== null && groups.some(({ kind }) => kind === 'PARTNERSHIP') ? ` ${words.ofExample}` : null}
      </p>
      {scale === null ? null : <TimelineLegend groups={groups} />}
      {rows > MOST_ROWS ? (
        // A region that scrolls has to be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section aria-label={words.region(name)} tabIndex={0} className={styles.scroll}>
          {table}
        </section>
      ) : (
        table
      )}
      {isLong ? (
        <p className={styles.more} data-screen-only>
          <Link to={timelinePath(parameters, length === FEW_SPANS)} preventScrollReset>
            {length === FEW_SPANS ? words.all(count) : words.fewer}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
