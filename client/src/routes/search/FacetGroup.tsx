import {
  FACET_PARAMETERS,
  type FacetKey,
} from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { usePracticeSearch } from '../../features/practice-search/usePracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { FacetCheckbox } from './FacetCheckbox.tsx'
import styles from './FacetGroup.module.css'
import panel from './FacetPanel.module.css'

/** A facet of the result. */
export interface FacetData {
  readonly key: string
  readonly buckets: readonly {
    readonly value: string
    readonly label: string
    readonly count: number
  }[]
}

interface FacetGroupProps {
  readonly facetKey: FacetKey
  readonly facet: FacetData | undefined
  /** Stands closed until asked for, or until a value is chosen. */
  readonly collapsed?: boolean
}

const SHOWN = 6
/** Facets with hundreds of values: those without hits are left out, and at most this many are listed. */
const LONG_FACETS: ReadonlySet<FacetKey> = new Set<FacetKey>(['municipalities', 'organisations'])
const LISTED = 60

/** One facet in the result's order, which a choice does not change; the rest stands behind ”Visa fler”. */
export function FacetGroup({ facetKey, facet, collapsed = false }: FacetGroupProps) {
  const { facets: words } = useMessages().search
  const { coming } = usePracticeSearch()
  if (facet === undefined) return null
  const chosen = coming.facets[facetKey]
  const long = LONG_FACETS.has(facetKey)
  const buckets = facet.buckets
    .filter(({ count, value }) => !long || count > 0 || chosen.includes(value))
    .slice(0, long ? LISTED : undefined)
  if (buckets.length === 0) return null

  const box = ({ value, label, count }: FacetData['buckets'][number]) => (
    <FacetCheckbox
      key={value}
      name={FACET_PARAMETERS[facetKey]}
      value={value}
      label={label}
      count={count}
      checked={chosen.includes(value)}
    />
  )
  const rest = buckets.slice(SHOWN)
  const content = (
    <>
      {buckets.slice(0, SHOWN).map(box)}
      {rest.length === 0 ? null : (
        <details className={styles.more} open={rest.some(({ value }) => chosen.includes(value))}>
          <summary>{words.more(rest.length)}</summary>
          {rest.map(box)}
        </details>
      )}
    </>
  )
  const name = words.names[facetKey]
  return collapsed ? (
    <details className={`${panel.group ?? ''} ${styles.collapsed ?? ''}`} open={chosen.length > 0}>
      <summary className={styles.summary}>{name}</summary>
      <fieldset aria-label={name}>{content}</fieldset>
    </details>
  ) : (
    <fieldset className={panel.group}>
      <legend className={panel.legend}>{name}</legend>
      {content}
    </fieldset>
  )
}
