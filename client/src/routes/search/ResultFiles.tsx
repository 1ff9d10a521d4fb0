import { BellIcon, DownloadIcon } from '@navikt/aksel-icons'
import {
  practiceSearchPath,
  toWholeResult,
  type PracticeSearch,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useFileDownload } from '../../features/files/useFileDownload.tsx'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './ResultFiles.module.css'

interface ResultFilesProps {
  readonly search: PracticeSearch
  /** True when nothing was found: there is nothing to take along, but something to wait for. */
  readonly empty: boolean
}

/** Follows a result as a feed, and takes the whole of it along as a file. */
export function ResultFiles({ search, empty }: ResultFilesProps) {
  const { files } = useMessages().search
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const [follow, download] = useFileDownload()
  const whole = toWholeResult(search)
  const pathTo = (ending: '.atom' | '.csv' | '.xlsx') => {
    // A feed has an order of its own, so that one filter has one feed.
    const path = practiceSearchPath(ending === '.atom' ? { ...whole, sort: 'relevans' } : whole)
    return pathInLanguage(language, path.replace('/exempel', `/exempel${ending}`))
  }
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
      {(empty ? [] : (['.xlsx', '.csv'] as const)).map((ending) => (
        <a key={ending} href={pathTo(ending)} download onClick={follow} className={styles.file}>
          <DownloadIcon aria-hidden="true" />
          <span>{files[ending]}</span>
        </a>
      ))}
      {download}
    </div>
  )
}
