import { Fragment } from 'react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './FootnoteMarks.module.css'

interface FootnoteMarksProps {
  /** How many sources what stands before rests on: 1 gives a mark to source 1, 2 to sources 1 and 2. */
  readonly count: number
}

/** Superscript numbers after a statement that lead to its sources in the list at the foot of the page. */
export function FootnoteMarks({ count }: FootnoteMarksProps) {
  const { practice } = useMessages()
  if (count === 0) return null
  return (
    <sup className={styles.marks}>
      {Array.from({ length: count }, (_, index) => (
        <Fragment key={index}>
          {index === 0 ? null : ' '}
          <a
            href={`#kalla-${String(index + 1)}`}
            aria-label={practice.footnote(index + 1)}
            className={styles.mark}
          >
            {index + 1}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}
