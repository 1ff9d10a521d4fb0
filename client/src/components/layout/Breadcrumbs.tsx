import { Link } from '../ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './Breadcrumbs.module.css'

/** A page on the way to this one; `path` is without language prefix. */
export interface Crumb {
  readonly label: string
  readonly path: string
}

interface BreadcrumbsProps {
  /** From the section down, without the page itself. */
  readonly trail: readonly Crumb[]
  readonly current: string
  /** Language of the page's own name where it is not the page's. */
  readonly currentLang?: 'sv' | undefined
}

/** Where the page stands: links to the pages above it, then its own name. */
export function Breadcrumbs({ trail, current, currentLang }: BreadcrumbsProps) {
  const { layout } = useMessages()
  return (
    <nav aria-label={layout.breadcrumbs} className={styles.breadcrumbs} data-screen-only>
      <ol className={styles.list}>
        {trail.map(({ label, path }) => (
          <li key={path} className={styles.item}>
            <Link to={path}>{label}</Link>
          </li>
        ))}
        <li className={styles.item} lang={currentLang} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  )
}
