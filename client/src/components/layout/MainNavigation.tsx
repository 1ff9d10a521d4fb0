import { NavLink } from 'react-router'
import { useMyMunicipality } from '../../features/my-municipality/useMyMunicipality.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MainNavigation.module.css'

/** Links to the explorer's sections; the current one is bold and underlined. Examples open with my municipality. */
export function MainNavigation({ direction }: { readonly direction: 'row' | 'column' }) {
  const { layout } = useMessages()
  const mine = useMyMunicipality()
  const links: readonly (readonly [path: string, label: string])[] = [
    [mine === null ? '/exempel' : `/exempel?nara=${mine.code}`, layout.pages.practices],
    ['/strategier', layout.pages.strategies],
    ['/kommuner', layout.pages.municipalities],
    ['/mal', layout.pages.goals],
    ['/natverk', layout.pages.networks],
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
