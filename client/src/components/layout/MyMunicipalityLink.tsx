import { LocationPinIcon } from '@navikt/aksel-icons'
import { useLocation } from 'react-router'
import { myMunicipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MyMunicipalityLink.module.css'

/** The reader's municipality as the header shows it. */
export interface NamedMunicipality {
  readonly code: string
  readonly name: string
}

/** My municipality by name, or an offer to choose it. Leads to the choice and back to this page. */
export function MyMunicipalityLink({ mine }: { readonly mine: NamedMunicipality | null }) {
  const { layout } = useMessages()
  const { pathname, search } = useLocation()
  const next = pathname === '/min-kommun' ? '/' : pathname + search
  return (
    <Link
      to={myMunicipalityPath(next)}
      className={styles.link}
      aria-label={mine === null ? undefined : layout.changeMunicipality(mine.name)}
    >
      <LocationPinIcon aria-hidden="true" className={styles.pin} />
      {mine === null ? (
        <span className={styles.name}>{layout.chooseMunicipality}</span>
      ) : (
        <span>
          {layout.myMunicipality}: <strong className={styles.name}>{mine.name}</strong>
        </span>
      )}
    </Link>
  )
}
