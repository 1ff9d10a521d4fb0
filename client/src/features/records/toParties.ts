import type { OrganisationKind } from '../../apollo/schemaTypes.generated.ts'
import type { Contribution } from './Contribution.ts'

interface PartyOrganisation {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: OrganisationKind
}

interface PracticeWithPartners {
  readonly organisation: PartyOrganisation
  readonly partners: readonly {
    readonly organisation: PartyOrganisation
    readonly contributions: readonly Contribution[]
  }[]
}

/** A party of an example. */
export interface Party {
  readonly organisation: PartyOrganisation
  /** True for the one that runs the example. */
  readonly runs: boolean
  /** Empty where the source does not say. */
  readonly contributions: readonly Contribution[]
}

/** The parties of an example: the one that runs it first, also where no source says what it gives. */
export function toParties({ organisation, partners }: PracticeWithPartners): Party[] {
  const own = partners.find((partner) => partner.organisation.id === organisation.id)
  const others = partners.filter((partner) => partner.organisation.id !== organisation.id)
  return [
    { organisation, runs: true, contributions: own?.contributions ?? [] },
    ...others.map((partner) => ({ ...partner, runs: false })),
  ]
}
