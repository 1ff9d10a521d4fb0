import { Input } from '@digdir/designsystemet-react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './CompareCheckbox.module.css'
import { COMPARISON_FORM_ID, type TrayItem } from './comparisonTray.ts'
import { useComparisonTray } from './useComparisonTray.ts'
import { useToggleComparison } from './useToggleComparison.ts'

interface CompareCheckboxProps {
  readonly item: TrayItem
  /** What the page was written with. */
  readonly given: readonly TrayItem[]
}

/** Chooses one hit for comparison. Without script it is sent with the tray's form. */
export function CompareCheckbox({ item, given }: CompareCheckboxProps) {
  const { tray } = useMessages()
  const items = useComparisonTray(given)
  const toggle = useToggleComparison()
  return (
    <label className={styles.compare} data-screen-only>
      <Input
        type="checkbox"
        name="exempel"
        value={item.slug}
        form={COMPARISON_FORM_ID}
        checked={items.some(({ slug }) => slug === item.slug)}
        onChange={() => {
          toggle(item)
        }}
        aria-label={tray.checkName(item.title)}
        className={styles.box ?? ''}
      />
      <span aria-hidden="true">{tray.check}</span>
    </label>
  )
}
