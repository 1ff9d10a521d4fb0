import type { ReactNode } from 'react'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { breadcrumbList } from './breadcrumbList.ts'
import { PageHead } from './PageHead.tsx'
import styles from './TextPage.module.css'

interface TextPageProps {
  readonly title: string
  readonly description: string
  /** Without language prefix. */
  readonly path: string
  readonly lead: string
  /** What stands between the lead and the sections, such as the contents. */
  readonly intro?: ReactNode
  /** The sections. */
  readonly children: ReactNode
  /** What stands below the sections, such as a link onwards. */
  readonly foot?: ReactNode
}

/** A page of text about the hub itself: its head, its heading and lead, and sections under a strong rule. */
export function TextPage({ title, description, path, lead, intro, children, foot }: TextPageProps) {
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead
        title={title}
        description={description}
        path={path}
        jsonLd={breadcrumbList([{ label: title, path }], publicUrl, language)}
      />
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {intro}
      <div className={styles.sections}>{children}</div>
      {foot}
    </div>
  )
}
