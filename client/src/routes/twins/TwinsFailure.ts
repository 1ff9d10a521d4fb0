import type { PageFailure } from '../../apollo/PageFailure.ts'

/** Why the address's choice cannot be shown: the hub refused it, could not answer, or the address is malformed. */
export interface TwinsFailure extends PageFailure {
  readonly parameter: { readonly name: string; readonly value: string } | null
}
