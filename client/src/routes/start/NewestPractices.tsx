import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { RunnerAndForm } from '../../features/records/RunnerAndForm.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import {
  NewestPractice_PracticeFragmentDoc,
  type NewestPractice_PracticeFragment,
} from './NewestPractice.generated.ts'
import styles from './NewestPractices.module.css'

type PracticeRef = FragmentType<NewestPractice_PracticeFragment> & { readonly id: string }

/** The examples with the newest sources. */
export function NewestPractices({ practices }: { readonly practices: readonly PracticeRef[] }) {
  const { start } = useMessages()
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{start.newest.heading}</h2>
        <p className={styles.order}>{start.newest.order}</p>
        <Link to={practicesPath({ sortera: 'nyast' })} className={styles.more}>
          {start.newest.all}
        </Link>
      </div>
      <ul className={styles.list}>
        {practices.map((practice) => (
          <NewestPractice key={practice.id} practice={practice} />
        ))}
      </ul>
    </section>
  )
}

function NewestPractice({ practice: from }: { readonly practice: PracticeRef }) {
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: NewestPractice_PracticeFragmentDoc,
    fragmentName: 'NewestPractice_practice',
    from,
  })
  if (!complete) return null
  return (
    <li className={styles.item}>
      <p className={styles.date}>{data.sourceDate === null ? null : format.date(data.sourceDate)}</p>
      <h3 className={styles.title}>
        <Link to={practicePath(data.slug)} lang="sv">
          {data.title}
        </Link>
      </h3>
      <p className={styles.meta}>
        <RunnerAndForm organisation={data.organisation} form={data.form} />
      </p>
      <p className={styles.text} lang="sv">
        {data.method ?? data.need}
      </p>
    </li>
  )
}
