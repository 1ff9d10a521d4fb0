import { organisationPath, practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { FactColumns } from '../../components/ui/FactColumns.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { rowBrush, useIsBrushed } from '../../features/place-brush/placeBrush.ts'
import { FormName } from '../../features/records/FormName.tsx'
import { statusWord } from '../../features/records/statusWord.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { writeSpan } from '../../i18n/writeSpan.ts'
import type { RunnerGroup } from './groupByRunner.ts'
import { municipalityCode } from './municipalityCode.ts'
import styles from './OrganisationPartnerships.module.css'

/** Where the organisation takes part, place by place: since when, in which form and with what it contributes in each. */
export function OrganisationPartnerships({ groups }: { readonly groups: readonly RunnerGroup[] }) {
  const { organisation: words } = useMessages()
  return (
    <section aria-labelledby="samarbeten" className={styles.section}>
      <h2 id="samarbeten">{words.partnerships}</h2>
      <p className={styles.note}>{words.partnershipsNote}</p>
      {groups.map((group) => (
        <PartnershipGroup key={group.runner.id} group={group} />
      ))}
    </section>
  )
}

/** The partnerships with one runner; a municipality's are marked with it on the map. */
function PartnershipGroup({ group: { runner, partnerships } }: { readonly group: RunnerGroup }) {
  const { organisation: words } = useMessages()
  const format = useFormat()
  const code = municipalityCode(runner)
  return (
    <div {...rowBrush(code)} data-brushed={useIsBrushed(code) || undefined} className={styles.group}>
      <h3 className={styles.name}>
        <Link to={organisationPath(runner)}>{runner.name}</Link>
      </h3>
      <ul className={styles.list}>
        {partnerships.map(({ practice, contributions }) => (
          <li key={practice.id} className={styles.line}>
            <Link to={practicePath(practice.slug)} className={styles.title} lang="sv">
              {practice.title}
            </Link>
            <FactColumns
              className={styles.columns}
              facts={[
                [
                  words.contribution,
                  contributions.length === 0 ? null : format.list(contributions.map(({ label }) => label)),
                ],
                [words.form, practice.form === null ? null : <FormName form={practice.form} />],
                [words.years, writeSpan(practice.startYear, practice.endYear, words.period)],
                [words.status, practice.status === null ? null : statusWord(practice.status.label)],
              ]}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
