import { Link } from '../ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './Wordmark.module.css'

/** The name with its two rings: two parties, one hub. Leads to the start page. */
export function Wordmark() {
  const { layout } = useMessages()
  return (
    <Link to="/" className={styles.wordmark} aria-label={layout.home}>
      <svg viewBox="0 0 27 20" width="27" height="20" aria-hidden="true">
        <g fill="none" stroke="var(--gran)" strokeWidth="2.6">
          <circle cx="9.5" cy="10" r="7.7" />
          <circle cx="17.5" cy="10" r="7.7" />
        </g>
        <ellipse cx="13.5" cy="10" rx="1.9" ry="3.4" fill="var(--ockra)" />
      </svg>
      {layout.siteName}
    </Link>
  )
}
