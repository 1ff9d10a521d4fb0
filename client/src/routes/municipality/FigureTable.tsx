import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { indicatorValue } from '../../features/indicators/indicatorValue.ts'
import { TickStrip } from '../../features/indicators/TickStrip.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './FigureTable.module.css'
import type { MunicipalityFigures_MunicipalityFragment } from './MunicipalityFigures.generated.ts'

interface FigureTableProps {
  readonly caption: string
  readonly figures: MunicipalityFigures_MunicipalityFragment['indicators']
  /** The municipality's place in each distribution, and those of its twins. */
  readonly place: number
  readonly twins: readonly number[]
}

/** One row per indicator: value, all municipalities as ticks, place and year. */
export function FigureTable({ caption, figures, place, twins }: FigureTableProps) {
  const { municipality } = useMessages()
  const words = municipality.figures
  const format = useFormat()
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col" className={styles.figure}>
            {words.value}
          </th>
          <th scope="col" className={styles.strip}>
            {words.among}
          </th>
          <th scope="col" className={styles.figure}>
            {words.rank}
          </th>
          <th scope="col" className={styles.figure}>
            {words.year}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ indicator, value, rank, year }) => {
          const write = (number: number) => indicatorValue(number, indicator.unit, municipality.units, format)
          const { distribution } = indicator
          return (
            <tr key={indicator.key}>
              <th scope="row" className={styles.name}>
                {indicator.name}
              </th>
              <td className={styles.value}>{write(value)}</td>
              <td className={styles.strip}>
                <TickStrip
                  distribution={distribution}
                  mine={place}
                  twins={twins}
                  logarithmic={indicator.logarithmic}
                />
                <VisuallyHidden>
                  {words.range(write(Math.min(...distribution)), write(Math.max(...distribution)))}
                </VisuallyHidden>
              </td>
              <td className={styles.rank}>
                <span className={styles.narrow}>{words.rankNarrow} </span>
                {format.number(rank)}
              </td>
              <td className={styles.year}>{year}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
