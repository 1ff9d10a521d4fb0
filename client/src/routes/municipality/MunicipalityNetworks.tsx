import { networkPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { MembershipChain } from '../../features/membership/MembershipChain.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import type { MunicipalityPageQuery } from './Municipality.generated.ts'
import styles from './MunicipalityNetworks.module.css'

interface MunicipalityNetworksProps {
  readonly name: string
  readonly memberships: NonNullable<MunicipalityPageQuery['municipality']>['memberships']
}

/** The networks that a municipality takes part in, each with the decision that it rests on. */
export function MunicipalityNetworks({ name, memberships }: MunicipalityNetworksProps) {
  const { municipality: words } = useMessages()
  const format = useFormat()
  if (memberships.length === 0) return <p>{words.networks.none(name)}</p>
  return (
    <ul className={styles.list}>
      {memberships.map((membership) => (
        <li key={membership.id} className={styles.membership}>
          <div>
            <h3 className={styles.name}>
              <Link to={networkPath(membership.network.slug)}>{membership.network.name}</Link>
            </h3>
            <p className={styles.host}>
              <span lang="sv">{membership.network.host}</span>
              {'. '}
              {membership.network.fee === null || membership.network.feeNote === null ? null : (
                <>
                  {words.networks.fee} {format.kronor(membership.network.fee)}{' '}
                  <span lang="sv">{membership.network.feeNote.replace(/^kronor /, '')}</span>.
                </>
              )}
            </p>
          </div>
          <MembershipChain membership={membership} />
        </li>
      ))}
    </ul>
  )
}
