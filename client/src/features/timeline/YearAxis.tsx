import { percent } from './SpanDrawing.tsx'
import type { TimelineScale } from './timelineScale.ts'
import styles from './YearAxis.module.css'

/** The years above the bars; every other one gives way where there is little room. */
export function YearAxis({ scale }: { readonly scale: TimelineScale }) {
  return (
    <svg width="100%" height="100%" className={styles.axis} aria-hidden="true">
      {scale.ticks.map((year, index) => (
        <text
          key={year}
          x={percent(scale.at(year))}
          y="1em"
          className={index % 2 === 0 ? undefined : styles.second}
        >
          {year}
        </text>
      ))}
    </svg>
  )
}
