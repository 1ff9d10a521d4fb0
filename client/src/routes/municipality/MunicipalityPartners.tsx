import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { organisationPath, practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import {
  MunicipalityPartners_MunicipalityFragmentDoc,
  type MunicipalityPartners_MunicipalityFragment,
} from './MunicipalityPartners.generated.ts'
import styles from './MunicipalityPartners.module.css'

/** Who takes part in the municipality's examples, and which examples of others it takes part in. */
export function MunicipalityPartners({
  municipality,
}: {
  readonly municipality: FragmentType<MunicipalityPartners_MunicipalityFragment>
}) {
  const { municipality: messages } = useMessages()
  const words = messages.partners
  const { data, complete } = useFragment({
    fragment: MunicipalityPartners_MunicipalityFragmentDoc,
    fragmentName: 'MunicipalityPartners_municipality',
    from: municipality,
  })
  if (!complete) return null
  return (
    <>
      {data.partners.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className={styles.lead}>{words.lead(data.name)}</p>
          <table className={styles.table}>
            <caption>
              <VisuallyHidden>{words.caption}</VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.party}</th>
                <th scope="col">{words.practices}</th>
              </tr>
            </thead>
            <tbody>
              {data.partners.map(({ organisation, practices }) => (
                <tr key={organisation.id}>
                  <th scope="row">
                    <Link to={organisationPath(organisation)}>{organisation.name}</Link>
                  </th>
                  <td>
                    <CommaSeparated>
                      {practices.map((practice) => (
                        <Link key={practice.id} to={practicePath(practice.slug)} lang="sv">
                          {practice.title}
                        </Link>
                      ))}
                    </CommaSeparated>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {data.partnerships.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{words.joins}</h3>
          <ul className={styles.joins}>
            {data.partnerships.map(({ practice, contributions }) => (
              <li key={practice.id}>
                <Link to={practicePath(practice.slug)} lang="sv">
                  {practice.title}
                </Link>
                {', '}
                <Link to={organisationPath(practice.organisation)}>{practice.organisation.name}</Link>
                {contributions.length === 0
                  ? null
                  : ` (${contributions.map(({ label }) => lowerFirst(label)).join(', ')})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
