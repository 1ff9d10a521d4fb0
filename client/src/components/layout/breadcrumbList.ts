import type { Language } from '../../i18n/language.ts'
import { pathInLanguage } from '../../i18n/language.ts'
import type { Crumb } from './Breadcrumbs.tsx'

/** The breadcrumbs as a schema.org `BreadcrumbList` with whole addresses; the last crumb is the page itself. */
export function breadcrumbList(
  crumbs: readonly Crumb[],
  publicUrl: string,
  language: Language,
): Readonly<Record<string, unknown>> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: publicUrl + pathInLanguage(language, path),
    })),
  }
}
