import { FunnelIcon, XMarkIcon } from '@navikt/aksel-icons'
import { Button } from '../../components/ui/Button.tsx'
import {
  FACET_KEYS,
  FACT_PARAMETERS,
  FACT_VALUES,
  type FacetKey,
} from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { SEARCH_FORM_ID, usePracticeSearch } from '../../features/practice-search/usePracticeSearch.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { FacetCheckbox } from './FacetCheckbox.tsx'
import { FacetGroup, type FacetData } from './FacetGroup.tsx'
import styles from './FacetPanel.module.css'
import { NumberFacets } from './NumberFacets.tsx'

interface FacetPanelProps {
  readonly facets: readonly FacetData[]
  readonly totalCount: number
  /** Hits from twins; null without a municipality to be like. */
  readonly twinCount: number | null
  /** How many values are chosen. */
  readonly chosenCount: number
}

/** Facets that stand open; the others open on demand. */
const OPEN_FACETS: readonly FacetKey[] = ['forms', 'areas', 'targetGroups', 'statuses']

/** What fits beside other tasks: the choice of staff that small municipalities ask for. */
const HALF_A_POST = 0.5

/**
 * All filters, with counts. A column on wide screens; on small ones a layer that the browser itself opens and closes,
 * so that it needs no script.
 */
export function FacetPanel({ facets, totalCount, twinCount, chosenCount }: FacetPanelProps) {
  const { facets: words } = useMessages().search
  const format = useFormat()
  const { coming } = usePracticeSearch()
  const facetOf = (key: FacetKey): FacetData | undefined => facets.find((facet) => facet.key === key)
  const factCount = (key: string): number | null =>
    facets.find((facet) => facet.key === key)?.buckets.find(({ value }) => value === 'true')?.count ?? null
  return (
    <div className={styles.column} data-screen-only>
      <div className={styles.opener}>
        <Button variant="secondary" popoverTarget="filter">
          <FunnelIcon aria-hidden="true" />
          {words.open(chosenCount)}
        </Button>
      </div>
      <section id="filter" popover="auto" aria-label={words.heading} className={styles.panel}>
        <div className={styles.top}>
          <h2 className={styles.heading}>{words.heading}</h2>
          <button
            type="button"
            popoverTarget="filter"
            popoverTargetAction="hide"
            aria-label={words.close}
            className={styles.close}
          >
            <XMarkIcon aria-hidden="true" />
          </button>
        </div>
        {twinCount === null ? null : (
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{words.twins}</legend>
            <FacetCheckbox
              name="tvillingar"
              value="1"
              label={words.twinsOnly}
              count={twinCount}
              checked={coming.twinsOnly}
            />
          </fieldset>
        )}
        {OPEN_FACETS.map((key) => (
          <FacetGroup key={key} facetKey={key} facet={facetOf(key)} />
        ))}
        <NumberFacets />
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words.facts}</legend>
          {FACT_VALUES.map((value) => (
            <FacetCheckbox
              key={value}
              name="uppgift"
              value={value}
              label={words.fact[value]}
              count={factCount(FACT_PARAMETERS[value])}
              checked={coming.facts.includes(value)}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words.staff}</legend>
          <FacetCheckbox
            name="bemanning_till"
            value={String(coming.staffTo ?? HALF_A_POST)}
            label={words.staffTo(format.number(coming.staffTo ?? HALF_A_POST, 2))}
            count={null}
            checked={coming.staffTo !== null}
          />
        </fieldset>
        {FACET_KEYS.filter((key) => !OPEN_FACETS.includes(key)).map((key) => (
          <FacetGroup key={key} facetKey={key} facet={facetOf(key)} collapsed />
        ))}
        <div className={styles.foot}>
          <div className={styles.withScript}>
            <Button popoverTarget="filter" popoverTargetAction="hide">
              {words.show(totalCount)}
            </Button>
          </div>
          <div className={styles.withoutScript}>
            <Button type="submit" form={SEARCH_FORM_ID}>
              {words.apply}
            </Button>
          </div>
        </div>
      </section>
    </div>
  )
}
