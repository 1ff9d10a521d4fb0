import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { FootnoteMarks } from '../../components/ui/FootnoteMarks.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './PracticeText.module.css'
import {
  PracticeText_PracticeFragmentDoc,
  type PracticeText_PracticeFragment,
} from './PracticeText.generated.ts'

const SECTIONS = ['need', 'method', 'results', 'lessons', 'conditions'] as const

/** What the sources tell of an example, section by section. A section without an answer keeps its place and says so. */
export function PracticeText({
  practice,
}: {
  readonly practice: FragmentType<PracticeText_PracticeFragment>
}) {
  const { practice: words } = useMessages()
  const { data, complete } = useFragment({
    fragment: PracticeText_PracticeFragmentDoc,
    fragmentName: 'PracticeText_practice',
    from: practice,
  })
  if (!complete) return null
  return SECTIONS.map((section) => {
    const text = data[section]
    return (
      <MarginSection key={section} heading={words.sections[section]}>
        {text === null ? (
          <p className={styles.missing}>{words.notStatedInSources}</p>
        ) : (
          // The sources are in Swedish also where the page is in English.
          <p className={styles.text} lang="sv">
            {text} <FootnoteMarks count={data.sources.length} />
          </p>
        )}
      </MarginSection>
    )
  })
}
