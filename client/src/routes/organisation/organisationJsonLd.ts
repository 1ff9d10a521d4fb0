import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import type { Crumb } from '../../components/layout/Breadcrumbs.tsx'
import { SCHEMA_ORGANISATION } from '../../features/records/schemaOrganisation.ts'
import { pathInLanguage, type Language } from '../../i18n/language.ts'
import type { OrganisationPageQuery } from './Organisation.generated.ts'

/** The organisation as schema.org sees it, with the way to it. */
export function organisationJsonLd(
  organisation: NonNullable<OrganisationPageQuery['organisation']>,
  crumbs: readonly Crumb[],
  publicUrl: string,
  language: Language,
): Readonly<Record<string, unknown>> {
  return {
    '@graph': [
      {
        '@type': SCHEMA_ORGANISATION[organisation.kind],
        name: organisation.name,
        url: publicUrl + pathInLanguage(language, organisationPath(organisation)),
        ...(organisation.fullName === null ? {} : { legalName: organisation.fullName }),
        ...(organisation.website === null ? {} : { sameAs: organisation.website }),
        ...('county' in organisation
          ? {
              areaServed: {
                '@type': 'AdministrativeArea',
                name: organisation.county.name,
                identifier: organisation.county.code,
              },
            }
          : {}),
      },
      breadcrumbList(crumbs, publicUrl, language),
    ],
  }
}
