import { FacetValue } from './FacetValue.tsx'
import styles from './FacetValues.module.css'

interface Bucket {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly selected: boolean
}

interface FacetValuesProps {
  readonly form: string
  /** Name of the parameter. */
  readonly name: string
  readonly legend: string
  readonly buckets: readonly Bucket[]
  /** The values that are chosen, or are about to be. */
  readonly chosen: readonly string[]
  /** Facets with hundreds of values leave out those without hits and stand closed until asked for. */
  readonly long?: boolean
  readonly moreLabel: (count: number) => string
  readonly onChoose: (form: HTMLFormElement) => void
}

const SHOWN = 6
const LISTED = 60

/** One facet: chosen values first, then those with most hits; the rest behind a line that opens without script. */
export function FacetValues({ legend, buckets, chosen, long = false, moreLabel, ...box }: FacetValuesProps) {
  const listed = buckets
    .filter(({ count, value }) => !long || count > 0 || chosen.includes(value))
    .toSorted((a, b) => Number(b.selected) - Number(a.selected))
    .slice(0, long ? LISTED : undefined)
  if (listed.length === 0) return null
  const values = listed.map(({ value, label, count }) => (
    <FacetValue
      key={value}
      {...box}
      value={value}
      label={label}
      count={count}
      checked={chosen.includes(value)}
    />
  ))
  if (long)
    return (
      <details className={styles.group} open={chosen.length > 0}>
        <summary className={styles.summary}>{legend}</summary>
        <fieldset aria-label={legend}>{values}</fieldset>
      </details>
    )
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {values.slice(0, SHOWN)}
      {values.length > SHOWN ? (
        <details className={styles.more}>
          <summary>{moreLabel(values.length - SHOWN)}</summary>
          {values.slice(SHOWN)}
        </details>
      ) : null}
    </fieldset>
  )
}
