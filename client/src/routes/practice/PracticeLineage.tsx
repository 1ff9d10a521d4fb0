import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { FootnoteMarks } from '../../components/ui/FootnoteMarks.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import {
  PracticeLineage_PracticeFragmentDoc,
  type PracticeLineage_PracticeFragment,
} from './PracticeLineage.generated.ts'
import styles from './PracticeLineage.module.css'

interface Relative {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly organisation: { readonly name: string }
}

/** Where the idea came from and who has taken it further. */
export function PracticeLineage({
  practice,
}: {
  readonly practice: FragmentType<PracticeLineage_PracticeFragment>
}) {
  const { practice: words } = useMessages()
  const { data, complete } = useFragment({
    fragment: PracticeLineage_PracticeFragmentDoc,
    fragmentName: 'PracticeLineage_practice',
    from: practice,
  })
  if (!complete) return null
  const marks = <FootnoteMarks count={data.sources.length} />
  return (
    <dl className={styles.list}>
      <div className={styles.row}>
        <dt className={styles.label}>{words.lineage.from}</dt>
        <dd>
          {data.adaptedFrom === null && data.adaptedFromNote === null ? <NotStated /> : null}
          {data.adaptedFrom === null ? null : (
            <p>
              <RelativeLink practice={data.adaptedFrom} /> {marks}
            </p>
          )}
          {data.adaptedFromNote === null ? null : (
            <p>
              <span lang="sv">{data.adaptedFromNote}</span>{' '}
              <span className={styles.asWritten}>({words.lineage.asWritten})</span> {marks}
            </p>
          )}
        </dd>
      </div>
      <div className={styles.row}>
        <dt className={styles.label}>{words.lineage.by}</dt>
        <dd>
          {data.adaptations.length === 0 ? (
            words.lineage.none
          ) : (
            <ul>
              {data.adaptations.map((adaptation) => (
                <li key={adaptation.id}>
                  <RelativeLink practice={adaptation} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  )
}

function RelativeLink({ practice }: { readonly practice: Relative }) {
  return (
    <>
      <Link to={practicePath(practice.slug)} lang="sv">
        {practice.title}
      </Link>
      , {practice.organisation.name}
    </>
  )
}
