import { FunnelIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useRef, useState, type ReactNode } from 'react'
import { Button } from '../../components/ui/Button.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { FacetFormContext, type FacetForm } from './FacetForm.ts'
import styles from './FacetLayer.module.css'
import { useFocusKeptWithin } from './useFocusKeptWithin.ts'

interface FacetLayerProps {
  readonly form: FacetForm
  /** How many values are chosen. */
  readonly chosenCount: number
  /** What the button at the foot says where the result follows each choice, such as ”Visa 12 strategier”. */
  readonly showLabel: string
  /** What it says where the choices are yet to be sent, such as ”Visa strategier”. */
  readonly applyLabel: string
  readonly children: ReactNode
}

/**
 * The filters: a column on wide screens; on small ones a layer that the browser itself opens, closes (Escape too) and
 * gives focus back from, so that it needs no script. With script focus also moves into the layer and stays there.
 */
export function FacetLayer({ form, chosenCount, showLabel, applyLabel, children }: FacetLayerProps) {
  const { facets: words } = useMessages().search
  const [open, setOpen] = useState(false)
  const layer = useRef<HTMLElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  useFocusKeptWithin(layer, open)
  return (
    <div data-screen-only>
      <div className={styles.opener}>
        <Button ref={opener} variant="secondary" popoverTarget="filter">
          <FunnelIcon aria-hidden="true" />
          {words.open(chosenCount)}
        </Button>
      </div>
      <section
        ref={layer}
        id="filter"
        popover="auto"
        role={open ? 'dialog' : undefined}
        aria-modal={open || undefined}
        aria-label={words.heading}
        className={styles.panel}
        onToggle={(event) => {
          // Groups that open and close in the layer tell of it too.
          if (event.target !== event.currentTarget) return
          const opened = event.newState === 'open'
          setOpen(opened)
          if (opened) close.current?.focus()
          // A value that had focus may have gone with the result that listed it.
          else if (document.activeElement === document.body) opener.current?.focus()
        }}
      >
        <div className={styles.top}>
          <h2 className={styles.heading}>{words.heading}</h2>
          <button
            ref={close}
            type="button"
            popoverTarget="filter"
            popoverTargetAction="hide"
            aria-label={words.close}
            className={styles.close}
          >
            <XMarkIcon aria-hidden="true" />
          </button>
        </div>
        <FacetFormContext value={form}>{children}</FacetFormContext>
        <div className={styles.foot}>
          <div className={styles.withScript}>
            <Button popoverTarget="filter" popoverTargetAction="hide">
              {showLabel}
            </Button>
          </div>
          <div className={styles.withoutScript}>
            <Button type="submit" form={form.id}>
              {applyLabel}
            </Button>
          </div>
        </div>
      </section>
    </div>
  )
}
