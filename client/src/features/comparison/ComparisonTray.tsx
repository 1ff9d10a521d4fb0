import { XMarkIcon } from '@navikt/aksel-icons'
import { useNavigate } from 'react-router'
import {
  comparisonPath,
  LEAST_COMPARED,
  type ComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { Button } from '../../components/ui/Button.tsx'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './ComparisonTray.module.css'
import { COMPARISON_FORM_ID, type TrayItem } from './comparisonTray.ts'
import { useTrayNotice } from './trayNotice.ts'
import { useComparisonTray } from './useComparisonTray.ts'
import { useToggleComparison } from './useToggleComparison.ts'

interface ComparisonTrayProps {
  /** What the page was written with. */
  readonly given?: readonly TrayItem[]
  /** Examples whose own checkboxes are on the page; empty when it has none. */
  readonly onPage?: readonly string[]
  /** Code of the municipality to scale to. */
  readonly forMunicipality: string | null
}

const NONE: readonly never[] = []

/** The chosen examples, at the foot of the page. Its form sends itself without script. */
export function ComparisonTray({ given = NONE, onPage = NONE, forMunicipality }: ComparisonTrayProps) {
  const { tray } = useMessages()
  const language = useLanguage()
  const navigate = useNavigate()
  const items = useComparisonTray(given)
  const toggle = useToggleComparison()
  const notice = useTrayNotice()
  const address: ComparisonAddress = {
    slugs: items.map(({ slug }) => slug),
    forMunicipality,
    assumption: 'linjart',
    differencesOnly: false,
  }
  return (
    <section
      aria-label={tray.label}
      className={styles.tray}
      data-count={items.length}
      data-checkboxes={onPage.length > 0 || undefined}
      data-screen-only
    >
      <form
        id={COMPARISON_FORM_ID}
        action={pathInLanguage(language, '/exempel/jamfor')}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void navigate(comparisonPath(address))
        }}
      >
        <p className={styles.chosen}>{tray.chosen(items.length)}</p>
        {forMunicipality === null ? null : <input type="hidden" name="for" value={forMunicipality} />}
        <p className={styles.withoutScript}>{tray.hint}</p>
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.slug} className={styles.item}>
              {onPage.includes(item.slug) ? null : <input type="hidden" name="exempel" value={item.slug} />}
              <span lang="sv">{item.title}</span>
              <button
                type="button"
                aria-label={tray.remove(item.title)}
                className={styles.remove}
                onClick={({ currentTarget }) => {
                  focusAfter(currentTarget, item.slug)
                  toggle(item)
                }}
              >
                <XMarkIcon aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        {items.length < LEAST_COMPARED ? <p className={styles.oneMore}>{tray.oneMore}</p> : null}
        <div className={styles.submit}>
          <Button type="submit">{tray.compare}</Button>
        </div>
      </form>
      <output className={notice === tray.full ? styles.notice : styles.spoken}>{notice}</output>
    </section>
  )
}

/** The button goes away with its example: focus goes on to the next one, else to the example's own box or the page. */
function focusAfter(button: HTMLElement, slug: string): void {
  const row = button.closest('li')
  const next =
    (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button') ??
    document.querySelector<HTMLElement>(`input[type="checkbox"][value="${CSS.escape(slug)}"]`) ??
    document.querySelector('main')
  next?.focus({ preventScroll: true })
}
