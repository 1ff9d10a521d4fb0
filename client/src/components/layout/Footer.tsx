import { useLocation } from 'react-router'
import { version } from '../../../../package.json'
import { Link } from '../ui/Link.tsx'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useFormat, useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './Footer.module.css'

/** What the hub is, and where its rules and data are. In print: the date, the address and the version. */
export function Footer() {
  const { layout } = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { publicUrl, today } = usePageEnvironment()
  const { pathname, search } = useLocation()
  return (
    <footer className={styles.footer}>
      <div className={`wrap ${styles.columns ?? ''}`} data-screen-only>
        <div>
          <p className={styles.name}>{layout.siteName}</p>
          <p className={styles.about}>{layout.footer.about}</p>
        </div>
        <div>
          <h2 className={styles.heading}>{layout.footer.aboutHeading}</h2>
          <ul className={styles.links}>
            <li>
              <Link to="/om">{layout.footer.aboutHub}</Link>
            </li>
            <li>
              <Link to="/former">{layout.footer.forms}</Link>
            </li>
          </ul>
        </div>
        <div>
          <h2 className={styles.heading}>{layout.footer.dataHeading}</h2>
          <a href="/graphql">{layout.footer.graphql}</a>
        </div>
        <div>
          <h2 className={styles.heading}>{layout.footer.rightsHeading}</h2>
          <ul className={styles.links}>
            <li>
              <Link to="/tillganglighet">{layout.footer.accessibility}</Link>
            </li>
            <li>
              <Link to="/integritet">{layout.footer.privacy}</Link>
            </li>
          </ul>
        </div>
      </div>
      <p className="wrap" data-print-only>
        {layout.printed(
          format.longDate(today),
          publicUrl + pathInLanguage(language, pathname + search),
          version,
        )}
      </p>
    </footer>
  )
}
