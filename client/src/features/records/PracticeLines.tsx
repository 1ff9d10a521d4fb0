import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Link } from 'react-router'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { organisationPath } from './organisationPath.ts'
import {
  PracticeLine_PracticeFragmentDoc,
  type PracticeLine_PracticeFragment,
} from './PracticeLine.generated.ts'
import styles from './RecordLines.module.css'

type PracticeReference = FragmentType<PracticeLine_PracticeFragment> & { readonly id: string }

interface PracticeLinesProps {
  readonly practices: readonly PracticeReference[]
  /** False where all practices are run by the page's own organisation. */
  readonly showOrganisation?: boolean
  /** Level of the titles among the page's headings. */
  readonly level: 3 | 4
}

/** Practices one line each, with form, start and status in columns. */
export function PracticeLines({ practices, showOrganisation = true, level }: PracticeLinesProps) {
  return (
    <ul className={styles.list}>
      {practices.map((practice) => (
        <PracticeLine
          key={practice.id}
          practice={practice}
          showOrganisation={showOrganisation}
          level={level}
        />
      ))}
    </ul>
  )
}

interface PracticeLineProps {
  readonly practice: PracticeReference
  readonly showOrganisation: boolean
  readonly level: 3 | 4
}

function PracticeLine({ practice, showOrganisation, level }: PracticeLineProps) {
  const { records } = useMessages()
  const { data, complete } = useFragment({
    fragment: PracticeLine_PracticeFragmentDoc,
    fragmentName: 'PracticeLine_practice',
    from: practice,
  })
  if (!complete) return null
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <li className={styles.line}>
      <div>
        <Heading className={styles.title}>
          <Link to={`/exempel/${data.slug}`}>{data.title}</Link>
        </Heading>
        {showOrganisation ? (
          <p className={styles.who}>
            <Link to={organisationPath(data.organisation)}>{data.organisation.name}</Link>
          </p>
        ) : null}
      </div>
      <dl className={styles.columns}>
        <div>
          <dt>{records.form}</dt>
          <dd>{data.form?.label ?? <NotStated />}</dd>
        </div>
        <div>
          <dt>{records.start}</dt>
          <dd>{data.startYear ?? <NotStated />}</dd>
        </div>
        <div>
          <dt>{records.status}</dt>
          <dd>{data.status?.label ?? <NotStated />}</dd>
        </div>
      </dl>
    </li>
  )
}
