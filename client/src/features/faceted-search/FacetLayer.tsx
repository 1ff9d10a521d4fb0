import { FunnelIcon, XMarkIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { Button } from '../../components/ui/Button.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './FacetLayer.module.css'

interface FacetLayerProps {
  /** Id of the form that the filters belong to. */
  readonly form: string
  /** How many values are chosen. */
  readonly chosenCount: number
  /** What the button at the foot says, such as ”Visa 12 strategier”. */
  readonly showLabel: string
  readonly children: ReactNode
}

/**
 * The filters: a column on wide screens; on small ones a layer that the browser itself opens and closes, so that it
 * needs no script.
 */
export function FacetLayer({ form, chosenCount, showLabel, children }: FacetLayerProps) {
  const { facets: words } = useMessages().search
  return (
    <div data-screen-only>
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
        {children}
        <div className={styles.foot}>
          <div className={styles.withScript}>
            <Button popoverTarget="filter" popoverTargetAction="hide">
              {showLabel}
            </Button>
          </div>
          <div className={styles.withoutScript}>
            <Button type="submit" form={form}>
              {showLabel}
            </Button>
          </div>
        </div>
      </section>
    </div>
  )
}
