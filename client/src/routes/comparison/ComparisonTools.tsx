import { PrinterSmallIcon } from '@navikt/aksel-icons'
import type { ComparisonAddress } from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { useHydrated } from '../../app/useHydrated.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ComparisonTools.module.css'

/** Takes the comparison along. */
export function ComparisonTools(_: { readonly address: ComparisonAddress }) {
  const { files } = useMessages().comparison
  const hydrated = useHydrated()
  return (
    <div className={styles.tools} data-screen-only>
      {hydrated ? (
        <button type="button" className={styles.tool} onClick={() => window.print()}>
          <PrinterSmallIcon aria-hidden="true" />
          {files.print}
        </button>
      ) : null}
    </div>
  )
}
