import type { PracticeSearch } from './PracticeSearch.ts'
import { SearchParameterError } from './SearchParameterError.ts'
import { FACT_PARAMETERS, type FacetKey } from './practiceSearchParameters.ts'

/** The schema's `PracticeFilter`, as far as an address can say it. */
export type AddressFilter = Readonly<
  Partial<Record<Exclude<FacetKey, 'goals'>, readonly string[]>> & {
    goals?: readonly number[]
    startedFrom?: number
    startedTo?: number
    costTo?: number
    staffTo?: number
    twinsOnly?: true
  } & Partial<Record<(typeof FACT_PARAMETERS)[keyof typeof FACT_PARAMETERS], true>>
>

/** What a search narrows its result by. Throws a `SearchParameterError` for a goal that is no number. */
export function toPracticeFilter(search: PracticeSearch): AddressFilter {
  const { facets, facts, startFrom, startTo, costTo, staffTo, twinsOnly, near } = search
  const { goals, ...named } = facets
  return {
    ...Object.fromEntries(Object.entries(named).filter(([, values]) => values.length > 0)),
    ...(goals.length === 0 ? {} : { goals: goals.map(readGoal) }),
    ...(startFrom === null ? {} : { startedFrom: startFrom }),
    ...(startTo === null ? {} : { startedTo: startTo }),
    ...(costTo === null ? {} : { costTo }),
    ...(staffTo === null ? {} : { staffTo }),
    ...Object.fromEntries(facts.map((fact) => [FACT_PARAMETERS[fact], true] as const)),
    ...(twinsOnly && near !== null ? { twinsOnly: true } : {}),
  }
}

function readGoal(value: string): number {
  if (!/^\d{1,2}$/.test(value)) throw new SearchParameterError('mal', value, { example: '3' })
  return Number(value)
}
