import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './SkeletonRows.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Rows of the final height while a list loads; they show after 200 ms, so that a quick answer shows none. */
export function SkeletonRows({ count }: { readonly count: number }) {
  const { layout } = useMessages()
  return (
    <div className={styles.rows}>
      <VisuallyHidden>{layout.loading}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.row} aria-hidden="true">
          <span className={styles.place} />
          <span className={styles.lines} />
        </div>
      ))}
    </div>
  )
}
