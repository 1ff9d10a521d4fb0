import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import {
  PracticeLine_PracticeFragmentDoc,
  type PracticeLine_PracticeFragment,
} from './PracticeLine.generated.ts'
import { FormName } from './FormName.tsx'
import { RecordLine } from './RecordLine.tsx'
import styles from './RecordLines.module.css'
import { statusWord } from './statusWord.ts'

type PracticeReference = FragmentType<PracticeLine_PracticeFragment> & { readonly id: string }

interface PracticeLinesProps {
  readonly practices: readonly PracticeReference[]
  /** False where all practices are run by the page's own organisation. */
  readonly showOrganisation?: boolean
  /** False where all practices have the page's own form. */
  readonly showForm?: boolean
  /** Level of the titles among the page's headings. */
  readonly level: 3 | 4
}

/** Practices one line each, with form, start and status in columns. */
export function PracticeLines({
  practices,
  showOrganisation = true,
  showForm = true,
  level,
}: PracticeLinesProps) {
  return (
    <ul className={styles.list}>
      {practices.map((practice) => (
        <PracticeLine
          key={practice.id}
          practice={practice}
          showOrganisation={showOrganisation}
          showForm={showForm}
          level={level}
        />
      ))}
    </ul>
  )
}

interface PracticeLineProps {
  readonly practice: PracticeReference
  readonly showOrganisation: boolean
  readonly showForm: boolean
  readonly level: 3 | 4
}

function PracticeLine({ practice, showOrganisation, showForm, level }: PracticeLineProps) {
  const { records } = useMessages()
  const { data, complete } = useFragment({
    fragment: PracticeLine_PracticeFragmentDoc,
    fragmentName: 'PracticeLine_practice',
    from: practice,
  })
  if (!complete) return null
  return (
    <RecordLine
      title={data.title}
      path={practicePath(data.slug)}
      organisation={showOrganisation ? data.organisation : null}
      level={level}
      facts={[
        ...(showForm
          ? [[records.form, data.form === null ? null : <FormName form={data.form} />] as const]
          : []),
        [records.start, data.startYear],
        [records.status, data.status === null ? null : statusWord(data.status.label)],
      ]}
    />
  )
}
