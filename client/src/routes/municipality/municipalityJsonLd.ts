import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import type { Crumb } from '../../components/layout/Breadcrumbs.tsx'
import type { Language } from '../../i18n/language.ts'
import type { MunicipalityPageQuery } from './Municipality.generated.ts'

type Municipality = NonNullable<MunicipalityPageQuery['municipality']>

/** A municipality by schema.org: an area with its code, place and county, the body that governs it, and crumbs. */
export function municipalityJsonLd(
  { name, fullName, code, website, location, county }: Municipality,
  page: {
    readonly address: string
    readonly crumbs: readonly Crumb[]
    readonly publicUrl: string
    readonly language: Language
  },
): Readonly<Record<string, unknown>> {
  return {
    '@graph': [
      {
        '@type': 'AdministrativeArea',
        '@id': page.address,
        name,
        identifier: code,
        geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude },
        containedInPlace: { '@type': 'AdministrativeArea', name: county.name, identifier: county.code },
      },
      {
        '@type': 'GovernmentOrganization',
        name: fullName ?? name,
        areaServed: { '@id': page.address },
        ...(website === null ? {} : { url: website }),
      },
      breadcrumbList(page.crumbs, page.publicUrl, page.language),
    ],
  }
}
