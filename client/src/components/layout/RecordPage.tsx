import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx'
import styles from './RecordPage.module.css'

interface RecordPageProps {
  /** The pages above this one. */
  readonly trail: readonly Crumb[]
  readonly title: string
  /** Language of the title where it is not the page's. */
  readonly titleLang?: 'sv'
  /** What kind of thing it is and whose, above the title. */
  readonly kicker?: ReactNode
  /** Null where there is nothing to lead with. */
  readonly lead?: ReactNode
  /** Where the record stands, such as decided or proposed. */
  readonly standing?: ReactNode
  /** What can be done with the record, such as to see it in the graph. */
  readonly tools?: ReactNode
  /** The facts box: beside the text on wide screens, before it on small ones. */
  readonly facts: ReactNode
  readonly children: ReactNode
}

/** The page of one record: where it stands, what it is, its facts, and what is told about it. */
export function RecordPage({
  trail,
  title,
  titleLang,
  kicker,
  lead,
  standing,
  tools,
  facts,
  children,
}: RecordPageProps) {
  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} current={title} currentLang={titleLang} />
      <header className={styles.header}>
        {kicker == null ? null : <p className={styles.kicker}>{kicker}</p>}
        <h1 className={styles.title} lang={titleLang}>
          {title}
        </h1>
        {lead == null ? null : <p className={styles.lead}>{lead}</p>}
        {standing == null ? null : <p>{standing}</p>}
        {tools == null ? null : <p>{tools}</p>}
      </header>
      <div className={styles.columns}>
        <div className={styles.facts}>{facts}</div>
        <div className={styles.text}>{children}</div>
      </div>
    </div>
  )
}
