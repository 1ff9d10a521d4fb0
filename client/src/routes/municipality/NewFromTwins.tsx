import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { municipalityPath, practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { FormName } from '../../features/records/FormName.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import {
  NewFromTwins_MunicipalityFragmentDoc,
  type NewFromTwins_MunicipalityFragment,
} from './NewFromTwins.generated.ts'
import styles from './NewFromTwins.module.css'

/** What the most similar municipalities have begun that this one has not, each with why it is shown. */
export function NewFromTwins({
  municipality,
}: {
  readonly municipality: FragmentType<NewFromTwins_MunicipalityFragment>
}) {
  const { newFromTwins: words } = useMessages().municipality
  const { data, complete } = useFragment({
    fragment: NewFromTwins_MunicipalityFragmentDoc,
    fragmentName: 'NewFromTwins_municipality',
    from: municipality,
  })
  if (!complete) return null
  const { name, newFromTwins } = data
  if (newFromTwins.length === 0) return <p>{words.none(name)}</p>
  return (
    <>
      <p className={styles.lead}>{words.lead(name)}</p>
      <ul>
        {newFromTwins.map(({ practice, twin, reason }) => (
          <li key={practice.id} className={styles.row}>
            <p className={styles.start}>
              {words.start} <b>{practice.startYear}</b>
            </p>
            <div>
              <h3 className={styles.title} lang="sv">
                <Link to={practicePath(practice.slug)}>{practice.title}</Link>
              </h3>
              <p className={styles.meta}>
                <Link to={municipalityPath(twin.municipality.slug)}>{twin.municipality.name}</Link>,{' '}
                {words.rank(twin.rank)} · {practice.form === null ? null : <FormName form={practice.form} />}{' '}
                · {practice.areas.map(({ label }) => label).join(', ')}
              </p>
              <p className={styles.why}>
                <b>{words.why}</b> {reason}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
