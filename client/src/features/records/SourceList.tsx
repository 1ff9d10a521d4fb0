import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { SourceLine_SourceFragmentDoc, type SourceLine_SourceFragment } from './SourceLine.generated.ts'
import styles from './SourceList.module.css'

type SourceReference = FragmentType<SourceLine_SourceFragment> & { readonly id: string }

/**
 * Sources in footnote order. Each says who published it, when it was checked and how much of it is known. `name` and
 * its number are what a footnote links to; a page with two lists gives them different names.
 */
export function SourceList({
  sources,
  name = 'kalla',
}: {
  readonly sources: readonly SourceReference[]
  readonly name?: string
}) {
  if (sources.length === 0) return <NotStated />
  return (
    <ol className={styles.list}>
      {sources.map((source, index) => (
        <SourceLine key={source.id} source={source} name={name} number={index + 1} />
      ))}
    </ol>
  )
}

function SourceLine({
  source,
  name,
  number,
}: {
  readonly source: SourceReference
  readonly name: string
  readonly number: number
}) {
  const { facts } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: SourceLine_SourceFragmentDoc,
    fragmentName: 'SourceLine_source',
    from: source,
  })
  if (!complete) return null
  const publishers = [data.publisher, data.host].filter((text) => text !== null && text !== '')
  return (
    <li className={styles.source} id={`${name}-${String(number)}`}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <p className={styles.title} lang="sv">
          {data.url === null ? data.title : <a href={data.url}>{data.title}</a>}
        </p>
        <p className={styles.note}>
          {[...new Set(publishers)].join(' · ')}
          {publishers.length > 0 ? ' · ' : null}
          {facts.sourceDate} {data.publishedAt === null ? <NotStated /> : format.date(data.publishedAt)}
        </p>
        <p className={data.completeness === 'COMPLETE' ? styles.standing : styles.incomplete}>
          {data.checkedAt === null ? facts.notChecked : facts.checked(format.date(data.checkedAt))}
          {' · '}
          {facts.sourceCompleteness[data.completeness]}
        </p>
      </div>
    </li>
  )
}
