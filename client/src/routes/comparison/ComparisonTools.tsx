import { DownloadIcon, FileTextIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import {
  comparisonPath,
  type ComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { useHydrated } from '../../environment/useHydrated.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './ComparisonTools.module.css'

const FORMATS = [
  ['.xlsx', 'excel', DownloadIcon],
  ['.docx', 'word', FileTextIcon],
  ['.csv', 'csv', DownloadIcon],
] as const

/** Takes the comparison along, as a file or on paper. */
export function ComparisonTools({ address }: { readonly address: ComparisonAddress }) {
  const { files } = useMessages().comparison
  const language = useLanguage()
  const hydrated = useHydrated()
  return (
    <div className={styles.tools} data-screen-only>
      {FORMATS.map(([ending, name, Icon]) => (
        <a
          key={ending}
          href={pathInLanguage(language, comparisonPath({ ...address, differencesOnly: false }, ending))}
          download
          className={styles.tool}
        >
          <Icon aria-hidden="true" />
          {files[name]}
        </a>
      ))}
      <button
        type="button"
        className={`${styles.tool ?? ''} ${hydrated ? '' : (styles.waiting ?? '')}`}
        onClick={() => {
          window.print()
        }}
      >
        <PrinterSmallIcon aria-hidden="true" />
        {files.print}
      </button>
    </div>
  )
}
