import { useMessages } from '../../i18n/I18nProvider.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import { NumberField } from './NumberField.tsx'
import styles from './NumberField.module.css'

interface Bound {
  /** Name of the parameter. */
  readonly name: string
  readonly label: string
  readonly value: number | null
}

interface YearRangeProps {
  readonly legend: string
  readonly from: Bound
  readonly to: Bound
}

/** A year from and a year to. */
export function YearRange({ legend, from, to }: YearRangeProps) {
  const { facets: words } = useMessages().search
  return (
    <FacetGroup legend={legend}>
      <div className={styles.row}>
        <NumberField {...from} placeholder={words.from} digits={4} />
        <span aria-hidden="true">–</span>
        <NumberField {...to} placeholder={words.to} digits={4} />
      </div>
    </FacetGroup>
  )
}
