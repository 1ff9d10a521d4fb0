import type { OrganisationKind } from '../../apollo/schemaTypes.generated.ts'

/** The address of an organisation's page: municipalities have pages of their own kind. */
export function organisationPath(organisation: {
  readonly kind: OrganisationKind
  readonly slug: string
}): string {
  return organisation.kind === 'MUNICIPALITY'
    ? `/kommuner/${organisation.slug}`
    : `/organisationer/${organisation.slug}`
}
