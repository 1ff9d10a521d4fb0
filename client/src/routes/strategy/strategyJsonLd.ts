import { organisationPath, strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import type { Crumb } from '../../components/layout/Breadcrumbs.tsx'
import { SCHEMA_ORGANISATION } from '../../features/records/schemaOrganisation.ts'
import { pathInLanguage, type Language } from '../../i18n/language.ts'
import type { StrategyPageQuery } from './Strategy.generated.ts'

type Strategy = NonNullable<StrategyPageQuery['strategy']>

/** The document as schema.org sees it, with the way to it. Only what the sources state; suggested goals stay out. */
export function strategyJsonLd(
  strategy: Strategy,
  crumbs: readonly Crumb[],
  publicUrl: string,
  language: Language,
): Readonly<Record<string, unknown>> {
  const url = publicUrl + pathInLanguage(language, strategyPath(strategy.slug))
  const decided = strategy.decision?.outcome === 'DECIDED' ? strategy.decision : null
  return {
    '@graph': [
      {
        '@type': 'DigitalDocument',
        '@id': url,
        url,
        name: strategy.title,
        inLanguage: 'sv',
        genre: strategy.type.label,
        ...(strategy.summary === null ? {} : { abstract: strategy.summary }),
        ...(decided === null || decided.date === null ? {} : { datePublished: decided.date }),
        ...(strategy.validTo === null ? {} : { expires: strategy.validTo }),
        publisher: {
          '@type': SCHEMA_ORGANISATION[strategy.organisation.kind],
          name: strategy.organisation.name,
          url: publicUrl + pathInLanguage(language, organisationPath(strategy.organisation)),
        },
        about: strategy.goals.filter(({ basis }) => basis === 'STATED').map(({ goal }) => goal.iri),
      },
      breadcrumbList(crumbs, publicUrl, language),
    ],
  }
}
