import { Fragment } from 'react'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { findMunicipality } from '../../features/my-municipality/myMunicipality.ts'
import { practiceSearchPath } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { usePracticeSearch } from '../../features/practice-search/usePracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './OwnExamples.module.css'

interface OwnExamplesProps {
  /** Code of my municipality. */
  readonly near: string | null
  /** Its hits in all. */
  readonly totalCount: number
  /** The first of them. */
  readonly practices: readonly { readonly id: string; readonly slug: string; readonly title: string }[]
}

/** What my own municipality already has of what was asked for. Shows nothing when it has nothing. */
export function OwnExamples({ near, totalCount, practices }: OwnExamplesProps) {
  const { own } = useMessages().search
  const { search } = usePracticeSearch()
  const mine = findMunicipality(near)
  if (mine === null || practices.length === 0) return null
  const rest = totalCount - practices.length
  return (
    <p className={styles.own}>
      <strong>{own.heading(mine.name)}</strong>{' '}
      {practices.map(({ id, slug, title }, index) => (
        <Fragment key={id}>
          {index === 0 ? null : rest === 0 && index === practices.length - 1 ? ` ${own.and} ` : ', '}
          <Link to={practicePath(slug, mine.code)} lang="sv">
            {title}
          </Link>
        </Fragment>
      ))}
      {rest > 0 ? (
        <>
          {` ${own.and} `}
          <Link
            to={practiceSearchPath({
              ...search,
              page: 1,
              twinsOnly: false,
              facets: { ...search.facets, municipalities: [mine.code] },
            })}
          >
            {own.more(rest)}
          </Link>
        </>
      ) : null}
      .
    </p>
  )
}
