import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { indicatorValue } from '../../features/indicators/indicatorValue.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MeasureTable.module.css'
import { pairPlaces, type MeasureRange } from './pairPlaces.ts'
import type { TwinsQuery } from './Twins.generated.ts'

interface MeasureTableProps {
  readonly mine: string
  readonly theirs: string
  readonly compared: NonNullable<TwinsQuery['municipality']>['twins'][number]['compared']
  readonly ranges: ReadonlyMap<string, MeasureRange>
}

/** Below this a difference is none. */
const NO_DIFFERENCE = 0.05

/** Two municipalities measure by measure: both values, where they stand between lowest and highest, and how far apart. */
export function MeasureTable({ mine, theirs, compared, ranges }: MeasureTableProps) {
  const { list: words } = useMessages().twins
  const { units } = useMessages().municipality
  const format = useFormat()
  return (
    <>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{words.caption(mine, theirs)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col" className={styles.mine}>
              {mine}
            </th>
            <th scope="col" className={styles.theirs}>
              {theirs}
            </th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((measure) => {
            const { indicator, difference, weight } = measure
            const size = format.fixed(Math.abs(difference), 1)
            const range = ranges.get(indicator.key)
            return (
              <tr key={indicator.key}>
                <th scope="row">
                  {indicator.name}
                  {weight === 1 ? null : (
                    <span className={styles.weight}> {words.weight(format.number(weight, 2))}</span>
                  )}
                </th>
                <td data-label={mine}>{indicatorValue(measure.mine, indicator.unit, units, format)}</td>
                <td data-label={theirs}>{indicatorValue(measure.theirs, indicator.unit, units, format)}</td>
                <td data-label={words.difference}>
                  {range === undefined ? null : (
                    <PairStrip places={pairPlaces(range, measure.mine, measure.theirs)} />
                  )}
                  <span className={styles.difference}>
                    {Math.abs(difference) < NO_DIFFERENCE
                      ? words.same
                      : difference > 0
                        ? words.higher(size)
                        : words.lower(size)}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.hint}>{words.differenceHint}</p>
    </>
  )
}

/** A line from the lowest to the highest value of all municipalities with the two marked. Silent: the values are beside it. */
function PairStrip({ places }: { readonly places: { readonly mine: number; readonly theirs: number } }) {
  return (
    <svg viewBox="0 0 1000 20" preserveAspectRatio="none" className={styles.strip} aria-hidden="true">
      <path d="M0 10h1000" className={styles.scale} />
      <path d={`M${String(places.theirs)} 3v14`} className={styles.their} />
      <path d={`M${String(places.mine)} 1v18`} className={styles.own} />
    </svg>
  )
}
