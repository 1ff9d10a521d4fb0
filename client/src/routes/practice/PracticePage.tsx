import { useLoaderData } from 'react-router'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { movedTo, notFound } from '../../loading/pageResponses.ts'
import { findMine } from '../../features/my-municipality/findMine.ts'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { ComparisonTray } from '../../features/comparison/ComparisonTray.tsx'
import { RecordHistory } from '../../features/records/RecordHistory.tsx'
import { SourceList } from '../../features/records/SourceList.tsx'
import { useFormat, useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { LikenessNote } from './LikenessNote.tsx'
import { PracticePageQueryDocument } from './Practice.generated.ts'
import { PracticeFacts } from './PracticeFacts.tsx'
import { PracticeGoals } from './PracticeGoals.tsx'
import { PracticeHeader } from './PracticeHeader.tsx'
import { practiceJsonLd } from './practiceJsonLd.ts'
import { PracticeLineage } from './PracticeLineage.tsx'
import styles from './PracticePage.module.css'
import { PracticeParties } from './PracticeParties.tsx'
import { practiceReference } from './practiceReference.ts'
import { PracticeText } from './PracticeText.tsx'
import { PracticeTools } from './PracticeTools.tsx'
import { ScaledCost } from './ScaledCost.tsx'
import { SimilarPractices } from './SimilarPractices.tsx'
import { useSearchOrigin } from './useSearchOrigin.ts'

/** Fetches the example, seen from the reader's municipality when one is chosen. */
export async function loader(args: LoaderArgs) {
  const slug = args.params['slug'] ?? ''
  const myMunicipality = findMine(args)
  // A query has the same variables with and without a municipality; without one, nothing asks for it.
  const variables = { slug, mine: myMunicipality?.code ?? '', hasMine: myMunicipality !== null }
  const { apollo } = getPageContext(args)
  const { practice } = await loadQuery(apollo, PracticePageQueryDocument, variables, args.request.signal)
  if (practice === null) throw notFound()
  if (practice.slug !== slug) throw movedTo(practicePath(practice.slug) + new URL(args.request.url).search)
  return variables
}

/** One good example: facts, text, parties, goals, lineage and sources. */
export function Component() {
  const { practice: words, layout, facts } = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { publicUrl, today } = usePageEnvironment()
  const data = useLoadedQuery(PracticePageQueryDocument, useLoaderData<typeof loader>())
  const origin = useSearchOrigin()
  if (data.practice === null) return null
  const { practice, municipality: mine, vocabulary } = data
  const path = practicePath(practice.slug)
  const address = publicUrl + pathInLanguage(language, path)
  const crumbs = [{ label: layout.pages.practices, path: '/exempel' }]
  const description =
    practice.need ?? practice.method ?? words.description(practice.title, practice.organisation.name)
  const reference = practiceReference(practice, { address, today }, words, format)
  return (
    <div className="wrap">
      <PageHead
        title={`${practice.title}, ${practice.organisation.name}`}
        description={description}
        path={path}
        jsonLd={practiceJsonLd(practice, {
          address,
          description,
          crumbs: [...crumbs, { label: practice.title, path }],
          publicUrl,
          language,
        })}
      />
      <Breadcrumbs
        trail={origin === null ? crumbs : [...crumbs, origin]}
        current={practice.title}
        currentLang="sv"
      />
      <article>
        <PracticeHeader
          practice={practice}
          tools={
            <PracticeTools
              item={{ slug: practice.slug, title: practice.title }}
              reference={reference}
              referenceId="kallhanvisning"
            />
          }
        />
        <div className={styles.columns}>
          <div className={styles.facts}>
            <PracticeFacts
              practice={practice}
              foot={
                <>
                  <ScaledCost practice={practice} mine={mine ?? null} />
                  {practice.likeness == null || mine == null ? null : (
                    <LikenessNote
                      theirs={practice.organisation.name}
                      mine={mine.name}
                      likeness={practice.likeness}
                    />
                  )}
                </>
              }
            />
          </div>
          <div className={styles.text}>
            <PracticeText practice={practice} />
            <MarginSection heading={words.sections.parties}>
              <PracticeParties practice={practice} contributions={vocabulary} />
            </MarginSection>
            <MarginSection heading={words.sections.goals}>
              <PracticeGoals practice={practice} />
            </MarginSection>
            <MarginSection heading={words.sections.lineage}>
              <PracticeLineage practice={practice} />
            </MarginSection>
            <MarginSection id="kallor" heading={words.sections.sources}>
              <SourceList sources={practice.sources} />
              {practice.documents.length === 0 ? null : (
                <>
                  <h3 className={styles.subheading}>{words.sections.documents}</h3>
                  <ul className={styles.documents} lang="sv">
                    {practice.documents.map((document) => (
                      <li key={document}>
                        {/^https?:\/\//.test(document) ? <a href={document}>{document}</a> : document}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </MarginSection>
            <MarginSection id="historik" heading={facts.historyHeading}>
              <RecordHistory history={practice.history} />
            </MarginSection>
            <MarginSection id="kallhanvisning" heading={words.sections.reference}>
              <p className={styles.reference}>{reference}</p>
            </MarginSection>
          </div>
          <div className={styles.similar}>
            <SimilarPractices practice={practice} />
          </div>
        </div>
      </article>
      <ComparisonTray forMunicipality={mine?.code ?? null} />
    </div>
  )
}
