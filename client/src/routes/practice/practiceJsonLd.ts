import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import type { Crumb } from '../../components/layout/Breadcrumbs.tsx'
import { SCHEMA_ORGANISATION } from '../../features/records/schemaOrganisation.ts'
import type { Language } from '../../i18n/language.ts'
import type { PracticePageQuery } from './Practice.generated.ts'

type Practice = NonNullable<PracticePageQuery['practice']>

/** A practice by schema.org: an article about goals and areas, in a place and time, based on its sources; and crumbs. */
export function practiceJsonLd(
  practice: Practice,
  page: {
    readonly address: string
    readonly description: string
    readonly crumbs: readonly Crumb[]
    readonly publicUrl: string
    readonly language: Language
  },
): Readonly<Record<string, unknown>> {
  const { organisation, startYear, endYear } = practice
  return {
    '@graph': [
      {
        '@type': 'Article',
        '@id': page.address,
        headline: practice.title,
        description: page.description,
        inLanguage: page.language,
        ...(practice.sourceDate === null ? {} : { datePublished: practice.sourceDate }),
        about: [
          ...practice.goals.map(({ goal }) => ({ '@id': goal.iri })),
          ...practice.areas.map(({ label }) => ({ '@type': 'DefinedTerm', name: label })),
        ],
        sourceOrganization: {
          '@type': SCHEMA_ORGANISATION[organisation.kind],
          name: organisation.fullName ?? organisation.name,
        },
        ...('code' in organisation
          ? {
              spatialCoverage: {
                '@type': 'AdministrativeArea',
                name: organisation.name,
                identifier: organisation.code,
              },
            }
          : {}),
        ...(startYear === null
          ? {}
          : { temporalCoverage: `${String(startYear)}/${endYear === null ? '..' : String(endYear)}` }),
        isBasedOn: practice.sources.map(({ title, url }) => ({
          '@type': 'CreativeWork',
          name: title,
          ...(url === null ? {} : { url }),
        })),
      },
      breadcrumbList(page.crumbs, page.publicUrl, page.language),
    ],
  }
}
