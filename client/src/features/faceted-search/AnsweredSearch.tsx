import { useState, type ReactNode } from 'react'
import type { PageFailure } from '../../environment/PageFailure.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './AnsweredSearch.module.css'

interface AnsweredSearchProps<Search> {
  /** The search in the address. */
  readonly search: Search
  /** Why it was not answered; null where it was. */
  readonly failure: PageFailure | null
  readonly title: string
  readonly description: string
  /** The same question without its filters; null where it has none. */
  readonly resetPath: string | null
  readonly children: (search: Search) => ReactNode
}

/**
 * The answer to a search. Where it was not answered: why, over the answer to the search before, or over the title of a
 * page that has shown none.
 */
export function AnsweredSearch<Search>({
  search,
  failure,
  title,
  description,
  resetPath,
  children,
}: AnsweredSearchProps<Search>) {
  const { search: words, errors } = useMessages()
  const [answered, setAnswered] = useState<Search | null>(failure === null ? search : null)
  if (failure === null && answered !== search) setAnswered(search)
  const shown = failure === null ? search : answered
  return (
    <>
      {failure === null ? null : (
        <div className={styles.failure}>
          <ErrorNotice failure={failure} />
          {shown === null ? null : <p className="dimmed">{words.failedKept}</p>}
        </div>
      )}
      {shown === null ? (
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
      ) : (
        children(shown)
      )}
    </>
  )
}
