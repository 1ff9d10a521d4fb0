import type { ApolloClient } from '@apollo/client'
import {
  ASSUMPTION_PARAMETERS,
  LEAST_COMPARED,
  MOST_COMPARED,
  type ComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import type { TrayItem } from '../../features/comparison/comparisonTray.ts'
import { loadTrayItems } from '../../features/comparison/loadTrayItems.ts'
import { ComparisonQueryDocument } from './Comparison.generated.ts'

/** Why the examples of an address do not stand side by side, and which of them could. */
export interface IncompleteComparison {
  readonly reason: 'tooFew' | 'unknown' | 'tooMany' | 'repeated'
  /** Slugs that no example has. */
  readonly unknown: readonly string[]
  /** The examples that exist, each once, at most as many as can be compared. */
  readonly known: readonly TrayItem[]
}

/** What the comparison page is written with. */
export interface ComparisonLoad {
  readonly address: ComparisonAddress
  /** Null where the comparison can be shown. */
  readonly incomplete: IncompleteComparison | null
}

/** A load that the page refused, as its error boundary gets it. */
export function isIncompleteLoad(
  value: unknown,
): value is ComparisonLoad & { readonly incomplete: IncompleteComparison } {
  return typeof value === 'object' && value !== null && 'incomplete' in value && value.incomplete !== null
}

/** The address as the arguments of the page’s question. */
export function toVariables({ slugs, forMunicipality, assumption }: ComparisonAddress) {
  return { slugs, forMunicipality, assumption: ASSUMPTION_PARAMETERS[assumption] }
}

/**
 * Asks for the comparison, or finds out which of its examples are in the way: one may have been withdrawn since it was
 * chosen. Throws what the nearest error boundary shows when something else is wrong.
 */
export async function loadComparison(
  apollo: ApolloClient,
  address: ComparisonAddress,
  signal: AbortSignal,
): Promise<ComparisonLoad> {
  const { slugs } = address
  if (slugs.length < LEAST_COMPARED || slugs.length > MOST_COMPARED)
    return { address, incomplete: await explain(apollo, slugs) }
  try {
    await loadQuery(apollo, ComparisonQueryDocument, toVariables(address), signal)
    return { address, incomplete: null }
  } catch (error) {
    if (signal.aborted) throw error
    const incomplete = await explain(apollo, slugs).catch(() => null)
    if (incomplete === null) throw error
    return { address, incomplete }
  }
}

/** What is in the way of a comparison; null when nothing is. */
async function explain(apollo: ApolloClient, slugs: readonly string[]): Promise<IncompleteComparison | null> {
  // A long address is not a long list of questions.
  const asked = slugs.slice(0, MOST_COMPARED)
  const items = await loadTrayItems(apollo, asked)
  const unknown = asked.filter((_, index) => items[index] === null)
  const named = items.filter((item) => item !== null)
  const known = named.filter(({ slug }, place) => named.findIndex((item) => item.slug === slug) === place)
  const because = (reason: IncompleteComparison['reason']) => ({ reason, unknown, known })
  if (slugs.length > MOST_COMPARED) return because('tooMany')
  if (unknown.length > 0) return because('unknown')
  if (slugs.length < LEAST_COMPARED) return because('tooFew')
  return known.length < slugs.length ? because('repeated') : null
}
