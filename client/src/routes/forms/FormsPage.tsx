import { formPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { RuledSection } from '../../components/layout/RuledSection.tsx'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { useFormMessages } from '../form/useFormMessages.ts'
import { FormsPageQueryDocument, type FormsPageQuery } from './Forms.generated.ts'
import styles from './FormsPage.module.css'

/** Fetches the forms of cooperation with their counts. */
export async function loader(args: LoaderArgs): Promise<null> {
  await loadQuery(getPageContext(args).apollo, FormsPageQueryDocument, {}, args.request.signal)
  return null
}

/** The forms of cooperation in their groups, each with what it means and how many examples have it. */
export function Component() {
  const { list: words } = useFormMessages()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const { groups, forms } = useLoadedQuery(FormsPageQueryDocument, {})
  const ungrouped = forms.filter(({ broader }) => !groups.some(({ id }) => id === broader?.id))
  return (
    <div className="wrap">
      <PageHead
        title={words.title}
        description={words.description}
        path="/former"
        jsonLd={{
          '@graph': [
            {
              '@type': 'DefinedTermSet',
              name: words.title,
              hasDefinedTerm: forms.map(({ key, label }) => ({
                '@type': 'DefinedTerm',
                name: label,
                termCode: key,
                url: publicUrl + pathInLanguage(language, formPath(key)),
              })),
            },
            breadcrumbList([{ label: words.title, path: '/former' }], publicUrl, language),
          ],
        }}
      />
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      {groups.map((group) => (
        <RuledSection key={group.id} id={group.key} heading={group.label}>
          <FormList forms={forms.filter(({ broader }) => broader?.id === group.id)} />
        </RuledSection>
      ))}
      {ungrouped.length === 0 ? null : (
        <RuledSection id="ovriga" heading={words.other}>
          <FormList forms={ungrouped} />
        </RuledSection>
      )}
    </div>
  )
}

function FormList({ forms }: { readonly forms: FormsPageQuery['forms'] }) {
  const { list: words } = useFormMessages()
  return (
    <ul>
      {forms.map(({ id, key, label, definition, practiceCount }) => (
        <li key={id} className={styles.form}>
          <h3 className={styles.name}>
            <Link to={formPath(key)}>{label}</Link>
          </h3>
          <p className={styles.definition} lang="sv">
            {definition}
          </p>
          <p className={styles.count}>{words.count(practiceCount)}</p>
        </li>
      ))}
    </ul>
  )
}
