import type { MouseEvent } from 'react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import { FacetValue } from './FacetValue.tsx'
import styles from './FacetValues.module.css'

/** A value of a facet, with its number of hits. */
export interface FacetBucket {
  readonly value: string
  readonly label: string
  readonly count: number
}

interface FacetValuesProps {
  /** Name of the parameter. */
  readonly name: string
  readonly legend: string
  readonly buckets: readonly FacetBucket[]
  /** The values that are chosen, or are about to be. */
  readonly chosen: readonly string[]
  /** Stands closed until asked for, or until a value is chosen. */
  readonly collapsed?: boolean
  /** Facets with hundreds of values: those without hits are left out, and at most 60 are listed. */
  readonly long?: boolean
}

const SHOWN = 6
const LISTED = 60

/** One facet in the result's order, which a choice does not change; the rest stands behind a line that opens it. */
export function FacetValues({
  name,
  legend,
  buckets,
  chosen,
  collapsed = false,
  long = false,
}: FacetValuesProps) {
  const { facets: words } = useMessages().search
  const listed = buckets
    .filter(({ count, value }) => !long || count > 0 || chosen.includes(value))
    .slice(0, long ? LISTED : undefined)
  if (listed.length === 0) return null
  const box = (bucket: FacetBucket) => (
    <FacetValue
      key={bucket.value}
      name={name}
      value={bucket.value}
      label={bucket.label}
      count={bucket.count}
      checked={chosen.includes(bucket.value)}
    />
  )
  const rest = listed.slice(SHOWN)
  return (
    <FacetGroup legend={legend} {...(collapsed ? { open: chosen.length > 0 } : {})}>
      {listed.slice(0, SHOWN).map(box)}
      {rest.length === 0 ? null : (
        <details className={styles.more} open={rest.some(({ value }) => chosen.includes(value))}>
          <summary onClick={focusWhatOpens}>{words.more(rest.length)}</summary>
          {rest.map(box)}
        </details>
      )}
    </FacetGroup>
  )
}

/** The line that opens the rest goes away when it has: focus goes on to the first value that it showed. */
function focusWhatOpens({ currentTarget: { parentElement: rest } }: MouseEvent<HTMLElement>): void {
  rest?.addEventListener(
    'toggle',
    () => {
      rest.querySelector('input')?.focus({ preventScroll: true })
    },
    { once: true },
  )
}
