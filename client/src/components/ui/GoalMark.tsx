import styles from './GoalMark.module.css'

/** The goals whose colour carries white text at 4.5:1; the other ten carry black. */
const WHITE_TEXT: ReadonlySet<number> = new Set([1, 4, 8, 10, 13, 16, 17])

interface GoalMarkProps {
  readonly number: number
  /** The goal's colour as hex. */
  readonly colour: string
}

/** Our own mark of a goal: its number on its colour. The name always stands beside it, so it is silent to readers. */
export function GoalMark({ number, colour }: GoalMarkProps) {
  return (
    <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" fill={colour} />
      <text
        x="13"
        y="17.7"
        textAnchor="middle"
        fontSize="13"
        fontWeight="600"
        fill={WHITE_TEXT.has(number) ? '#fff' : '#000'}
      >
        {number}
      </text>
    </svg>
  )
}
