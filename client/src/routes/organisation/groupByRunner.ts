import { inSwedishOrder } from '../../i18n/inSwedishOrder.ts'
import type { OrganisationPageQuery } from './Organisation.generated.ts'

type Partnership = NonNullable<OrganisationPageQuery['organisation']>['partnerships'][number]

/** The partnerships with one of those that run examples. */
export interface RunnerGroup {
  readonly runner: Partnership['practice']['organisation']
  readonly partnerships: readonly Partnership[]
}

/** Partnerships by who runs the practice, in Swedish alphabetical order; within a group by title. */
export function groupByRunner(partnerships: readonly Partnership[]): readonly RunnerGroup[] {
  const groups = Map.groupBy(partnerships, ({ practice }) => practice.organisation.id)
  return [...groups.values()]
    .flatMap((members) => {
      const runner = members[0]?.practice.organisation
      if (runner === undefined) return []
      return [
        {
          runner,
          partnerships: members.toSorted((a, b) => inSwedishOrder(a.practice.title, b.practice.title)),
        },
      ]
    })
    .toSorted((a, b) => inSwedishOrder(a.runner.name, b.runner.name))
}
