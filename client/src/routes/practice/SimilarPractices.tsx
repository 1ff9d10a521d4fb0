import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { FactColumns } from '../../components/ui/FactColumns.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { RunnerAndForm } from '../../features/records/RunnerAndForm.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import {
  SimilarPractices_PracticeFragmentDoc,
  type SimilarPractices_PracticeFragment,
} from './SimilarPractices.generated.ts'
import styles from './SimilarPractices.module.css'

/** The examples most like this one, with the figures that one compares. Nothing when there is none. */
export function SimilarPractices({
  practice,
}: {
  readonly practice: FragmentType<SimilarPractices_PracticeFragment>
}) {
  const { practice: words } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: SimilarPractices_PracticeFragmentDoc,
    fragmentName: 'SimilarPractices_practice',
    from: practice,
  })
  if (!complete || data.similar.length === 0) return null
  return (
    <section aria-labelledby="liknande" className={styles.similar} data-screen-only>
      <h2 id="liknande" className={styles.heading}>
        {words.sections.similar}
      </h2>
      <ul>
        {data.similar.map((other) => (
          <li key={other.id} className={styles.item}>
            <h3 className={styles.title}>
              <Link to={practicePath(other.slug)} lang="sv">
                {other.title}
              </Link>
            </h3>
            <p className={styles.who}>
              <RunnerAndForm organisation={other.organisation} form={other.form} />
            </p>
            <FactColumns
              className={styles.figures}
              facts={[
                [words.similar.start, other.startYear],
                [words.similar.cost, other.cost === null ? null : format.kronor(other.cost.sek)],
                [
                  words.similar.staff,
                  other.staffFte === null
                    ? null
                    : words.facts.posts(format.number(other.staffFte, 2), other.staffFte <= 1),
                ],
              ]}
            />
            {other.cost?.note == null ? null : (
              <p className={styles.note} lang="sv">
                {other.cost.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
