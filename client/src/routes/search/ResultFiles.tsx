import { BellIcon, DownloadIcon } from '@navikt/aksel-icons'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './ResultFiles.module.css'

/** Takes the whole result along as a file, and follows it as a feed. */
export function ResultFiles({ search }: { readonly search: PracticeSearch }) {
  const { files } = useMessages().search
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const query = practiceSearchPath({ ...search, page: 1, view: 'bada', compared: [], replaced: [] }).slice(
    '/exempel'.length,
  )
  const pathTo = (ending: string) => pathInLanguage(language, `/exempel${ending}${query}`)
  return (
    <div className={styles.files} data-screen-only>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={files.feed}
        href={publicUrl + pathTo('.atom')}
      />
      <details className={styles.follow}>
        <summary>
          <BellIcon aria-hidden="true" />
          <span>{files.follow}</span>
        </summary>
        <div className={styles.explanation}>
          <p>{files.followText}</p>
          <a href={pathTo('.atom')}>{files.feed}</a>
        </div>
      </details>
      {(['excel', 'csv'] as const).map((name) => (
        <a key={name} href={pathTo(name === 'excel' ? '.xlsx' : '.csv')} download className={styles.file}>
          <DownloadIcon aria-hidden="true" />
          <span>{files[name]}</span>
        </a>
      ))}
    </div>
  )
}
