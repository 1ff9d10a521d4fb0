import { useState } from 'react'
import type { PageFailure } from '../../environment/PageFailure.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './UnansweredSearch.module.css'

/** The search whose answer a page shows: the one in the address, or the last one that was answered, or null. */
export function useAnsweredSearch<Search>(search: Search, failure: PageFailure | null): Search | null {
  const [answered, setAnswered] = useState<Search | null>(failure === null ? search : null)
  if (failure === null && answered !== search) setAnswered(search)
  return failure === null ? search : answered
}

interface UnansweredSearchProps {
  readonly failure: PageFailure
  /** True where the answer to the search before is still shown. */
  readonly kept: boolean
}

/** Why a search was not answered, and that what is shown belongs to another one. */
export function UnansweredSearch({ failure, kept }: UnansweredSearchProps) {
  const { search: words } = useMessages()
  return (
    <div className={styles.failure}>
      <ErrorNotice failure={failure} />
      {kept ? <p className="dimmed">{words.failedKept}</p> : null}
    </div>
  )
}

interface NothingAnsweredProps {
  readonly title: string
  readonly description: string
  /** The same question without its filters; null where it has none. */
  readonly resetPath: string | null
}

/** What stands in the place of an answer on a page that has shown none. */
export function NothingAnswered({ title, description, resetPath }: NothingAnsweredProps) {
  const { errors } = useMessages()
  return (
    <>
      <PageHead title={title} description={description} path={null} />
      <h1 className={styles.title}>{title}</h1>
      <LiveRegion text="" />
      {resetPath === null ? null : (
        <p>
          <Link to={resetPath}>{errors.badRequest.reset}</Link>
        </p>
      )}
    </>
  )
}
