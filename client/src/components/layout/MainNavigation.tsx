import { NavLink } from 'react-router'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MainNavigation.module.css'
import type { NamedMunicipality } from './MyMunicipalityLink.tsx'

interface MainNavigationProps {
  readonly direction: 'row' | 'column'
  readonly mine: NamedMunicipality | null
}

/** Links to the explorer's sections; the current one is bold and underlined. Examples open with my municipality. */
export function MainNavigation({ direction, mine }: MainNavigationProps) {
  const { layout } = useMessages()
  const links: readonly (readonly [path: string, label: string])[] = [
    [practicesPath({ nara: mine?.code ?? null }), layout.pages.practices],
    ['/strategier', layout.pages.strategies],
    ['/kommuner', layout.pages.municipalities],
    ['/mal', layout.pages.goals],
    ['/natverk', layout.pages.networks],
    ['/graf', layout.pages.graph],
  ]
  return (
    <nav aria-label={layout.mainNavigation} className={styles[direction]}>
      <ul className={styles.list}>
        {links.map(([path, label]) => (
          <li key={label}>
            <NavLink to={path} className={styles.link ?? ''}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
