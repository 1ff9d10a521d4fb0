import type { AboutText } from './aboutSv.ts'
import type { AboutPageQuery } from './About.generated.ts'
import styles from './ReferenceTable.module.css'

interface IndicatorTableProps {
  readonly words: AboutText['indicatorTable']
  readonly values: NonNullable<AboutPageQuery['municipality']>['indicators']
}

/** The indicators with year, source and licence; those that likeness is measured by come first. */
export function IndicatorTable({ words, values }: IndicatorTableProps) {
  if (values.length === 0) return null
  const ordered = values.toSorted(
    (a, b) => Number(b.indicator.usedForLikeness) - Number(a.indicator.usedForLikeness),
  )
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.source}</th>
          <th scope="col">{words.licence}</th>
          <th scope="col">{words.likeness}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ indicator, year }) => (
          <tr key={indicator.key}>
            <th scope="row">{indicator.name}</th>
            <td data-label={words.year} className={styles.figure}>
              {year}
            </td>
            <td data-label={words.source} lang="sv">
              {indicator.sourceUrl === null ? (
                indicator.sourceName
              ) : (
                <a href={indicator.sourceUrl}>{indicator.sourceName}</a>
              )}
            </td>
            <td data-label={words.licence} lang="sv">
              {indicator.licence}
            </td>
            <td data-label={words.likeness} className={styles.figure}>
              {indicator.usedForLikeness ? words.used : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
