import type { PracticeParties_PracticeFragment } from './PracticeParties.generated.ts'

/** A party of an example as its page shows it. */
export interface Party {
  readonly organisation: PracticeParties_PracticeFragment['organisation']
  /** True for the one that runs the example. */
  readonly runs: boolean
  /** Empty where the source does not say. */
  readonly contributions: readonly { readonly id: string; readonly label: string }[]
}

/** The parties of an example: the one that runs it first, also where no source says what it gives. */
export function toParties({ organisation, partners }: PracticeParties_PracticeFragment): Party[] {
  const own = partners.find((partner) => partner.organisation.id === organisation.id)
  const others = partners.filter((partner) => partner.organisation.id !== organisation.id)
  return [
    { organisation, runs: true, contributions: own?.contributions ?? [] },
    ...others.map((partner) => ({
      organisation: partner.organisation,
      runs: false,
      contributions: partner.contributions,
    })),
  ]
}
