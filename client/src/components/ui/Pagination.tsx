import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { Link } from './Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './Pagination.module.css'

interface PaginationProps {
  /** From 1. */
  readonly page: number
  readonly pageCount: number
  /** Address of a page, without language prefix. */
  readonly pathTo: (page: number) => string
}

/** Up to this many pages are all shown. */
const MOST_SHOWN = 7

/** Links to the pages of a result: the first, the last and those around the present one. */
export function Pagination({ page, pageCount, pathTo }: PaginationProps) {
  const { pagination } = useMessages()
  if (pageCount < 2) return null
  const shown = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (number) =>
      pageCount <= MOST_SHOWN || number === 1 || number === pageCount || Math.abs(number - page) <= 2,
  )
  return (
    <nav aria-label={pagination.label} className={styles.pagination} data-screen-only>
      {page > 1 ? (
        <Link to={pathTo(page - 1)} rel="prev" className={styles.step}>
          <ChevronLeftIcon aria-hidden="true" />
          {pagination.previous}
        </Link>
      ) : null}
      <ol className={styles.pages}>
        {shown.map((number, index) => (
          <li key={number} className={styles.item}>
            {number - (shown[index - 1] ?? 0) > 1 ? <span aria-hidden="true">…</span> : null}
            <Link
              to={pathTo(number)}
              aria-label={pagination.page(number)}
              aria-current={number === page ? 'page' : undefined}
              className={styles.page}
            >
              {number}
            </Link>
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <Link to={pathTo(page + 1)} rel="next" className={styles.step}>
          {pagination.next}
          <ChevronRightIcon aria-hidden="true" />
        </Link>
      ) : null}
    </nav>
  )
}
