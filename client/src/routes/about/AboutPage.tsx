import { Link } from '../../components/ui/Link.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { TextPage } from '../../components/layout/TextPage.tsx'
import { Paragraphs } from '../../components/ui/Paragraphs.tsx'
import { useFormat, useTexts } from '../../i18n/I18nProvider.tsx'
import { AboutPageQueryDocument } from './About.generated.ts'
import { aboutEn } from './aboutEn.ts'
import styles from './AboutPage.module.css'
import { aboutSv } from './aboutSv.ts'
import { IndicatorTable } from './IndicatorTable.tsx'
import { ProvenanceTable } from './ProvenanceTable.tsx'
import { StandingTerms } from './StandingTerms.tsx'

/** Of this page only: they travel with it and not with every other one. */
const TEXTS = { sv: aboutSv, en: aboutEn }

/** A query that works as it stands and shows the shape of the API. */
const EXAMPLE_QUERY = `{
  practices(query: "ensamhet", near: "1489", first: 3) {
    totalCount
    interpretedAs
    edges {
      node { title slug organisation { name } }
      reasons { text }
    }
  }
}`

/** Fetches the figures of the page and the indicators with their sources. */
export async function loader(args: LoaderArgs): Promise<null> {
  await loadQuery(getPageContext(args).apollo, AboutPageQueryDocument, {}, args.request.signal)
  return null
}

/** What the hub is, how far its facts can be trusted, how likeness is measured, and how to fetch the data. */
export function Component() {
  const format = useFormat()
  const data = useLoadedQuery(AboutPageQueryDocument, {})
  const words = useTexts(TEXTS)
  const { purpose, standing, review, twins, data: origin, api, contact } = words.sections
  const { statistics } = data
  return (
    <TextPage
      title={words.title}
      description={words.description}
      path="/om"
      lead={words.lead}
      intro={
        <>
          <p className={styles.counts}>
            {words.counts(
              format.number(statistics.practices),
              format.number(statistics.strategies),
              format.number(statistics.municipalitiesWithPractices),
            )}
          </p>
          <nav aria-label={words.contents} className={styles.contents} data-screen-only>
            <ul>
              {Object.values(words.sections).map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading}</a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      }
    >
      <MarginSection id={purpose.id} heading={purpose.heading}>
        <Paragraphs texts={purpose.paragraphs} />
      </MarginSection>
      <MarginSection id={standing.id} heading={standing.heading}>
        <Paragraphs texts={standing.paragraphs} />
        <StandingTerms terms={words.standingTerms} />
      </MarginSection>
      <MarginSection id={review.id} heading={review.heading}>
        <Paragraphs texts={review.paragraphs} />
      </MarginSection>
      <MarginSection id={twins.id} heading={twins.heading}>
        <Paragraphs texts={twins.paragraphs.slice(0, 1)} />
        <ol className={styles.steps}>
          {words.twinSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Paragraphs texts={twins.paragraphs.slice(1)} />
      </MarginSection>
      <MarginSection id={origin.id} heading={origin.heading}>
        <ProvenanceTable words={words.provenanceTable} />
        <Paragraphs texts={origin.paragraphs} />
        <IndicatorTable words={words.indicatorTable} values={data.municipality?.indicators ?? []} />
      </MarginSection>
      <MarginSection id={api.id} heading={api.heading}>
        <Paragraphs texts={api.paragraphs} />
        <p>
          <a href="/graphql">{words.openApi}</a>
        </p>
        <h3 className={styles.exampleHeading}>{words.exampleHeading}</h3>
        {/* Wide text scrolls by itself; the keyboard reaches it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className={styles.example} tabIndex={0} aria-label={words.exampleHeading}>
          <code>{EXAMPLE_QUERY}</code>
        </pre>
      </MarginSection>
      <MarginSection id={contact.id} heading={contact.heading}>
        <Paragraphs texts={contact.paragraphs} />
        <p>
          <Link to="/integritet">{words.privacy}</Link>
        </p>
        <p>
          <Link to="/tillganglighet">{words.accessibility}</Link>
        </p>
      </MarginSection>
    </TextPage>
  )
}
