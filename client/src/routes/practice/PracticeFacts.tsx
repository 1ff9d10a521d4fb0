import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { Fact, FactsBox } from '../../components/ui/FactsBox.tsx'
import { FootnoteMarks } from '../../components/ui/FootnoteMarks.tsx'
import { FormName } from '../../features/records/FormName.tsx'
import { statusWord } from '../../features/records/statusWord.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import {
  PracticeFacts_PracticeFragmentDoc,
  type PracticeFacts_PracticeFragment,
} from './PracticeFacts.generated.ts'

interface PracticeFactsProps {
  readonly practice: FragmentType<PracticeFacts_PracticeFragment>
  /** What the cost would be elsewhere, where that can be told. */
  readonly foot: ReactNode
}

/** The figures and classes of an example. What no source says keeps its row. */
export function PracticeFacts({ practice, foot }: PracticeFactsProps) {
  const { practice: words } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: PracticeFacts_PracticeFragmentDoc,
    fragmentName: 'PracticeFacts_practice',
    from: practice,
  })
  if (!complete) return null
  const { facts } = words
  const marks = <FootnoteMarks count={data.sources.length} />
  const note = (text: string | null) =>
    text === null ? null : (
      <>
        <span lang="sv">{text}</span> {marks}
      </>
    )
  return (
    <FactsBox heading={facts.heading} foot={foot}>
      <Fact
        label={facts.cost}
        value={data.cost === null ? null : format.kronor(data.cost.sek)}
        note={note(data.costNote)}
      />
      <Fact
        label={facts.staff}
        value={
          data.staffFte === null ? null : facts.posts(format.number(data.staffFte, 2), data.staffFte <= 1)
        }
        note={note(data.staffNote)}
      />
      <Fact label={facts.form} value={data.form === null ? null : <FormName form={data.form} />} />
      <Fact label={facts.start} value={data.startYear} />
      {data.endYear === null ? null : <Fact label={facts.end} value={data.endYear} />}
      <Fact label={facts.status} value={data.status === null ? null : statusWord(data.status.label)} />
      <Fact label={facts.areas} value={concepts('omrade', data.areas)} />
      <Fact label={facts.targetGroups} value={concepts('malgrupp', data.targetGroups)} />
      <Fact
        label={facts.strategy}
        value={
          data.strategy === null ? null : (
            <Link to={strategyPath(data.strategy.slug)} lang="sv">
              {data.strategy.title}
            </Link>
          )
        }
      />
      {data.mappings.map(({ group, year, asWritten }) => (
        <Fact
          key={`${String(year)} ${asWritten}`}
          label={facts.mapping}
          value={group.label}
          note={facts.mappedAs(asWritten, String(year))}
        />
      ))}
    </FactsBox>
  )
}

/** Vocabulary entries that lead to all examples with them; null when there is none. */
function concepts(
  parameter: 'omrade' | 'malgrupp',
  values: readonly { readonly id: string; readonly key: string; readonly label: string }[],
): ReactNode {
  if (values.length === 0) return null
  return (
    <CommaSeparated>
      {values.map(({ id, key, label }) => (
        <Link key={id} to={practicesPath({ [parameter]: key })}>
          {label}
        </Link>
      ))}
    </CommaSeparated>
  )
}
