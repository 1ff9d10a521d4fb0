import type { ReactNode } from 'react'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { breadcrumbList } from './breadcrumbList.ts'
import styles from './ListPage.module.css'
import { PageHead } from './PageHead.tsx'

interface ListPageProps {
  readonly title: string
  readonly description: string
  readonly lead: string
  /** Without language prefix. */
  readonly path: string
  /** The page’s name in the way to it, where that is not its title. */
  readonly crumb?: string
  /** What is listed, in order, as schema.org describes a list item. */
  readonly items: readonly Readonly<Record<string, unknown>>[]
  readonly children: ReactNode
}

/** A page that lists all things of one kind: its head, with the list for search engines, its heading and lead. */
export function ListPage({ title, description, lead, path, crumb, items, children }: ListPageProps) {
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead
        title={title}
        description={description}
        path={path}
        jsonLd={{
          '@graph': [
            {
              '@type': 'ItemList',
              name: title,
              itemListElement: items.map((item, index) => ({
                '@type': 'ListItem',
                position: index + 1,
                ...item,
              })),
            },
            breadcrumbList([{ label: crumb ?? title, path }], publicUrl, language),
          ],
        }}
      />
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {children}
    </div>
  )
}
