import { Link } from 'react-router'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { FormName } from '../../features/records/FormName.tsx'
import { organisationPath } from '../../features/records/organisationPath.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import type { RunnerGroup } from './groupByRunner.ts'
import styles from './OrganisationPartnerships.module.css'

/** Where the organisation takes part, place by place, with what it contributes in each. */
export function OrganisationPartnerships({ groups }: { readonly groups: readonly RunnerGroup[] }) {
  const { organisation: words } = useMessages()
  const format = useFormat()
  return (
    <section aria-labelledby="samarbeten" className={styles.section}>
      <h2 id="samarbeten">{words.partnerships}</h2>
      <p className={styles.note}>{words.partnershipsNote}</p>
      {groups.map(({ runner, partnerships }) => (
        <div key={runner.id} className={styles.group}>
          <h3 className={styles.name}>
            <Link to={organisationPath(runner)}>{runner.name}</Link>
          </h3>
          <ul className={styles.list}>
            {partnerships.map(({ practice, contributions }) => (
              <li key={practice.id} className={styles.line}>
                <Link to={`/exempel/${practice.slug}`} className={styles.title}>
                  {practice.title}
                </Link>
                <dl className={styles.columns}>
                  <div>
                    <dt>{words.contribution}</dt>
                    <dd>
                      {contributions.length === 0 ? (
                        <NotStated />
                      ) : (
                        format.list(contributions.map(({ label }) => label))
                      )}
                    </dd>
                  </div>
                  <div>
                    <dt>{words.form}</dt>
                    <dd>{practice.form === null ? <NotStated /> : <FormName form={practice.form} />}</dd>
                  </div>
                  <div>
                    <dt>{words.start}</dt>
                    <dd>{practice.startYear ?? <NotStated />}</dd>
                  </div>
                  <div>
                    <dt>{words.status}</dt>
                    <dd>{practice.status?.label ?? <NotStated />}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
