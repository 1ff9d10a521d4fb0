import type { OrganisationKind } from '../../apollo/schemaTypes.generated.ts'

/** What schema.org calls an organisation, by its kind. What the sources leave open is an organisation and no more. */
export const SCHEMA_ORGANISATION: Readonly<Record<OrganisationKind, string>> = {
  MUNICIPALITY: 'GovernmentOrganization',
  REGION: 'GovernmentOrganization',
  PUBLIC_BODY: 'GovernmentOrganization',
  ASSOCIATION: 'NGO',
  COMPANY: 'Corporation',
  OTHER: 'Organization',
}
