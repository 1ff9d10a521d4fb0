import { useMessages } from '../../i18n/I18nProvider.tsx'
import { mapFill } from './MapMunicipality.ts'
import styles from './MapLegend.module.css'
import { MapSwatch } from './MapSwatch.tsx'

/** The steps of the map's ramp, each with the number of municipalities on it. `counts` has one entry for each. */
export function MapLegend({ counts }: { readonly counts: readonly number[] }) {
  const { steps } = useMessages().map
  const rows = [
    ['many', steps.many],
    ['some', steps.some],
    ['two', steps.two],
    ['one', steps.one],
    ['none', steps.none],
  ] as const
  return (
    <ul className={styles.legend}>
      {rows.map(([step, label]) => (
        <li key={step} className={styles.row}>
          <MapSwatch fill={step === 'none' ? 'land' : step} />
          <span>{label}</span>
          <span className={styles.count}>
            {counts.filter((count) => (mapFill(count) ?? 'none') === step).length}
          </span>
        </li>
      ))}
    </ul>
  )
}
