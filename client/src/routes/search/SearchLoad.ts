import { useLoaderData } from 'react-router'
import type { PageFailure } from '../../environment/PageFailure.ts'
import type { TrayItem } from '../../features/comparison/comparisonTray.ts'

/** What the search page is written with besides its result. */
export interface SearchLoad {
  /** Set when the browser could not fetch the result, or the hub refused it: the page keeps what it shows. */
  readonly failure: PageFailure | null
  /** The examples that the address names for comparison. */
  readonly compared: readonly TrayItem[]
}

/** What the address named for comparison when the result was fetched. */
export function useGivenComparison(): readonly TrayItem[] {
  return useLoaderData<SearchLoad>().compared
}
