import { LinkIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useHydrated } from '../../environment/useHydrated.ts'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { CompareButton } from '../../features/comparison/CompareButton.tsx'
import type { TrayItem } from '../../features/comparison/comparisonTray.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './PracticeTools.module.css'

interface PracticeToolsProps {
  /** The example, as it is chosen for comparison. */
  readonly item: TrayItem
  readonly reference: string
  /** Id of the element where the reference stands as text. */
  readonly referenceId: string
}

/**
 * Chooses the example for comparison, prints the page and copies its reference. Without script, or where the browser
 * refuses to copy, the last one leads to the reference as text.
 */
export function PracticeTools({ item, reference, referenceId }: PracticeToolsProps) {
  const { practice: words } = useMessages()
  const hydrated = useHydrated()
  // Kept as text: the page of another example, which a link leads to, has not been copied.
  const [last, setLast] = useState<string | null>(null)
  const copied = last === reference

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reference)
      setLast(reference)
    } catch {
      window.location.hash = referenceId
    }
  }

  return (
    <>
      <CompareButton item={item} />
      <button
        type="button"
        className={hydrated ? styles.tool : styles.waiting}
        onClick={() => {
          window.print()
        }}
      >
        <PrinterSmallIcon aria-hidden="true" />
        <span className={styles.name}>{words.print}</span>
      </button>
      {hydrated ? (
        <button type="button" className={styles.tool} onClick={() => void copy()}>
          <LinkIcon aria-hidden="true" />
          <span className={styles.name}>{copied ? words.copied : words.copy}</span>
        </button>
      ) : (
        <a href={`#${referenceId}`} className={styles.tool}>
          <LinkIcon aria-hidden="true" />
          <span className={styles.name}>{words.toReference}</span>
        </a>
      )}
      <LiveRegion text={copied ? words.copied : ''} />
    </>
  )
}
