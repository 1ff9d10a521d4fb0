import { useLoaderData, useSearchParams } from 'react-router'
import { formPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { notFound } from '../../loading/pageResponses.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { RuledSection } from '../../components/layout/RuledSection.tsx'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { PracticeLines } from '../../features/records/PracticeLines.tsx'
import { StrategyLines } from '../../features/records/StrategyLines.tsx'
import { Timeline } from '../../features/timeline/Timeline.tsx'
import { timelineLength } from '../../features/timeline/timelineLength.ts'
import { useTimelineMessages } from '../../features/timeline/useTimelineMessages.ts'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { FormHeader } from './FormHeader.tsx'
import { FormPageQueryDocument, type FormPageQueryVariables } from './Form.generated.ts'
import { FormRunners } from './FormRunners.tsx'
import styles from './FormPage.module.css'
import { runnersShown } from './runnersShown.ts'
import { useFormMessages } from './useFormMessages.ts'

/** Fetches one form of cooperation; a key that the vocabulary does not have is not found. */
export async function loader(args: LoaderArgs): Promise<FormPageQueryVariables> {
  const parameters = new URL(args.request.url).searchParams
  const variables = {
    key: args.params['key'] ?? '',
    spans: timelineLength(parameters),
    runners: runnersShown(parameters),
  }
  const { concept } = await loadQuery(
    getPageContext(args).apollo,
    FormPageQueryDocument,
    variables,
    args.request.signal,
  )
  if (concept === null) throw notFound()
  return variables
}

/** One form of cooperation: what the word means, its examples, who uses it, and when they began and ended. */
export function Component() {
  const { list, page: words } = useFormMessages()
  const timelineWords = useTimelineMessages()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const [parameters] = useSearchParams()
  const variables = useLoaderData<typeof loader>()
  const { concept: form } = useLoadedQuery(FormPageQueryDocument, variables)
  if (form === null) return null
  const path = formPath(form.key)
  const trail = [{ label: list.title, path: '/former' }]
  const search = practicesPath({ form: form.key })
  const shown = form.practices.edges.length
  return (
    <div className="wrap">
      <PageHead
        title={form.label}
        description={words.description(form.label, form.practiceCount)}
        path={path}
        jsonLd={{
          '@graph': [
            {
              '@type': 'DefinedTerm',
              name: form.label,
              termCode: form.key,
              ...(form.definition === null ? {} : { description: form.definition }),
              url: publicUrl + pathInLanguage(language, path),
              inDefinedTermSet: publicUrl + pathInLanguage(language, '/former'),
            },
            breadcrumbList([...trail, { label: form.label, path }], publicUrl, language),
          ],
        }}
      />
      <Breadcrumbs trail={trail} current={form.label} />
      <FormHeader form={form} />
      {shown === 0 ? null : (
        <RuledSection
          id="exempel"
          heading={words.practices}
          aside={<Link to={search}>{words.all(form.practiceCount)}</Link>}
        >
          {shown < form.practiceCount ? <p className={styles.note}>{words.newest(shown)}</p> : null}
          <PracticeLines
            practices={form.practices.edges.map(({ node }) => node)}
            showForm={false}
            level={3}
          />
        </RuledSection>
      )}
      {form.strategies.length === 0 ? null : (
        <RuledSection id="dokument" heading={words.documents}>
          <p className={styles.note}>{words.documentsNote}</p>
          <StrategyLines strategies={form.strategies} level={3} />
        </RuledSection>
      )}
      {form.runners.totalCount === 0 ? null : (
        <RuledSection id="anvands-av" heading={words.runners}>
          <FormRunners runners={form.runners} form={form.key} parameters={parameters} />
        </RuledSection>
      )}
      {form.practiceCount + form.strategies.length === 0 ? null : (
        <RuledSection id="tidslinje" heading={timelineWords.heading}>
          <Timeline timeline={form.timeline} length={variables.spans} name={form.label} showOrganisation />
        </RuledSection>
      )}
    </div>
  )
}
