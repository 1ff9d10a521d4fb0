import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './Completeness.module.css'

interface CompletenessProps {
  /** Facts that are known. */
  readonly present: number
  /** Facts that a good example may have. */
  readonly total: number
}

/** One tick per fact, filled when it is known, and the same in words. */
export function Completeness({ present, total }: CompletenessProps) {
  const { facts } = useMessages()
  return (
    <span className={styles.completeness}>
      <svg viewBox={`0 0 ${String(total * 6)} 11`} width={total * 6} height="11" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <rect
            key={index}
            x={index * 6 + 0.5}
            y="0.5"
            width="4"
            height="10"
            fill={index < present ? 'var(--gran)' : 'none'}
            stroke={index < present ? 'var(--gran)' : 'var(--control-edge)'}
          />
        ))}
      </svg>
      {facts.completeness(present, total)}
    </span>
  )
}
