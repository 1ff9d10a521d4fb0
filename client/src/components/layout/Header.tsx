import { MagnifyingGlassIcon, MenuHamburgerIcon } from '@navikt/aksel-icons'
import { useLocation } from 'react-router'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { Link } from '../ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './Header.module.css'
import { LanguageLink } from './LanguageLink.tsx'
import { MainNavigation } from './MainNavigation.tsx'
import { MyMunicipalityLink, type NamedMunicipality } from './MyMunicipalityLink.tsx'
import { Wordmark } from './Wordmark.tsx'

/** Name, pages, my municipality and language. On small screens search and a menu that opens without script. */
export function Header({ mine }: { readonly mine: NamedMunicipality | null }) {
  const { layout } = useMessages()
  const { key } = useLocation()
  return (
    <header className={styles.header}>
      <div className={`wrap ${styles.bar ?? ''}`}>
        <Wordmark />
        <div className={styles.wide} data-screen-only>
          <MainNavigation direction="row" mine={mine} />
          <div className={styles.tools}>
            <MyMunicipalityLink mine={mine} />
            <LanguageLink />
          </div>
        </div>
        <div className={styles.narrow} data-screen-only>
          <Link
            to={practicesPath({ nara: mine?.code ?? null })}
            className={styles.icon}
            aria-label={layout.search}
          >
            <MagnifyingGlassIcon aria-hidden="true" />
          </Link>
          {/* A new key per address closes the menu after a choice. */}
          <details key={key} className={styles.menu}>
            <summary className={styles.summary}>
              <MenuHamburgerIcon aria-hidden="true" />
              {layout.menu}
            </summary>
            <div className={styles.panel}>
              <MainNavigation direction="column" mine={mine} />
              <MyMunicipalityLink mine={mine} />
              <LanguageLink />
            </div>
          </details>
        </div>
      </div>
    </header>
  )
}
