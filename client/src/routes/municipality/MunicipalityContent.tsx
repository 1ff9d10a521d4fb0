import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { RuledSection } from '../../components/layout/RuledSection.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { PracticeLines } from '../../features/records/PracticeLines.tsx'
import { StrategyLines } from '../../features/records/StrategyLines.tsx'
import { Timeline } from '../../features/timeline/Timeline.tsx'
import { useTimelineMessages } from '../../features/timeline/useTimelineMessages.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { inSwedishOrder } from '../../i18n/inSwedishOrder.ts'
import { pathInLanguage } from '../../i18n/language.ts'
import {
  MunicipalityPageQueryDocument,
  type MunicipalityPageQueryVariables,
} from './Municipality.generated.ts'
import { LikenessMethod } from './LikenessMethod.tsx'
import { MunicipalityAssessments } from './MunicipalityAssessments.tsx'
import styles from './MunicipalityContent.module.css'
import { MunicipalityFigures } from './MunicipalityFigures.tsx'
import { MunicipalityHeader } from './MunicipalityHeader.tsx'
import { municipalityJsonLd } from './municipalityJsonLd.ts'
import { MunicipalityMapping } from './MunicipalityMapping.tsx'
import { MunicipalityNetworks } from './MunicipalityNetworks.tsx'
import { MunicipalityPartners } from './MunicipalityPartners.tsx'
import { NewFromTwins } from './NewFromTwins.tsx'
import { SimilarMunicipalities } from './SimilarMunicipalities.tsx'
import { TwinMap } from './TwinMap.tsx'

/** A municipality: figures, twins, networks, examples, strategies, parties and what it has found out about itself. */
export function MunicipalityContent({ variables }: { readonly variables: MunicipalityPageQueryVariables }) {
  const { municipality: words, layout } = useMessages()
  const timelineWords = useTimelineMessages()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const { municipality } = useLoadedQuery(MunicipalityPageQueryDocument, variables)
  if (municipality === null) return null
  const { name, code, slug, practiceCount, strategyCount, assessments, strategies } = municipality
  const path = municipalityPath(slug)
  const crumbs = [{ label: layout.pages.municipalities, path: '/kommuner' }]
  const practices = municipality.practices.edges
    .map(({ node }) => node)
    .toSorted((a, b) => inSwedishOrder(a.title, b.title))
  const likeMine = practicesPath({ nara: code, tvillingar: '1' })
  return (
    <div className="wrap">
      <PageHead
        title={words.page.title(name)}
        description={words.page.description(name, practiceCount, strategyCount)}
        path={path}
        jsonLd={municipalityJsonLd(municipality, {
          address: publicUrl + pathInLanguage(language, path),
          crumbs: [...crumbs, { label: name, path }],
          publicUrl,
          language,
        })}
      />
      <Breadcrumbs trail={crumbs} current={name} />
      <MunicipalityHeader municipality={municipality} />
      <div className={styles.columns}>
        <section aria-labelledby="siffror" className={styles.figures}>
          <h2 id="siffror">{words.figures.heading}</h2>
          <MunicipalityFigures municipality={municipality} />
        </section>
        <SimilarMunicipalities municipality={municipality} examplesPath={likeMine} />
        <div className={styles.map}>
          <TwinMap municipality={municipality} />
          <LikenessMethod slug={slug} />
        </div>
      </div>
      <RuledSection
        id="nytt"
        heading={words.newFromTwins.heading(name)}
        aside={<Link to={likeMine}>{words.newFromTwins.all}</Link>}
      >
        <NewFromTwins municipality={municipality} />
      </RuledSection>
      <RuledSection
        id="natverk"
        heading={words.networks.heading}
        aside={<Link to="/natverk">{words.networks.all}</Link>}
      >
        <MunicipalityNetworks name={name} memberships={municipality.memberships} />
      </RuledSection>
      <RuledSection
        id="exempel"
        heading={words.practices.heading(name)}
        aside={
          practices.length === 0 ? undefined : (
            <Link to={practicesPath({ kommun: code })}>{words.practices.search}</Link>
          )
        }
      >
        {practices.length === 0 ? (
          <p>
            {words.practices.none(name)} <Link to={likeMine}>{words.practices.fromTwins}</Link>.
          </p>
        ) : (
          <PracticeLines practices={practices} showOrganisation={false} level={3} />
        )}
      </RuledSection>
      <RuledSection id="strategier" heading={words.strategies.heading}>
        {strategies.length === 0 ? (
          <p>{words.strategies.none(name)}</p>
        ) : (
          <StrategyLines strategies={strategies} showOrganisation={false} level={3} />
        )}
      </RuledSection>
      {practiceCount + strategyCount === 0 ? null : (
        <RuledSection id="tidslinje" heading={timelineWords.heading}>
          <Timeline
            timeline={municipality.timeline}
            length={variables.spans}
            name={name}
            showOrganisation={false}
          />
        </RuledSection>
      )}
      <RuledSection id="parter" heading={words.partners.heading}>
        <MunicipalityPartners municipality={municipality} />
      </RuledSection>
      {assessments.length === 0 ? null : (
        <RuledSection id="bedomning" heading={words.assessments.heading(name)}>
          <MunicipalityAssessments assessments={assessments} />
        </RuledSection>
      )}
      <MunicipalityMapping municipality={municipality} />
    </div>
  )
}
