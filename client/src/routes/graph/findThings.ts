import type { GraphNodeKind } from '../../apollo/schemaTypes.generated.ts'
import type { GraphPageQuery } from './Graph.generated.ts'
import type { GraphSuggestionsQuery } from './GraphSuggestions.generated.ts'

/** Something that a name may mean. */
export interface FoundThing {
  readonly id: string
  readonly kind: GraphNodeKind
  readonly label: string
  readonly goal?: { readonly number: number; readonly colour: string }
}

/** What the page knows by heart, and what the hub's search has found. */
export type KnownThings = Pick<GraphPageQuery, 'goals' | 'networks' | 'forms'> &
  Partial<GraphSuggestionsQuery>

/** What the words may mean: goals, forms and networks by name or number, then what the hub's search finds. */
export function findThings(data: KnownThings, query: string): readonly FoundThing[] {
  const asked = query.trim().toLocaleLowerCase('sv')
  if (asked === '') return []
  const number = Number(/^(?:mål |goal )?(\d{1,2})$/.exec(asked)?.[1] ?? 0)
  const has = (name: string) => name.toLocaleLowerCase('sv').includes(asked)
  return [
    ...data.goals
      .filter((goal) => goal.number === number || has(goal.name))
      .map((goal) => ({
        id: goal.id,
        kind: 'GOAL' as const,
        label: `${String(goal.number)}. ${goal.name}`,
        goal: { number: goal.number, colour: goal.colour },
      })),
    ...(data.targets ?? []).map(({ id, code, name }) => ({
      id,
      kind: 'TARGET' as const,
      label: `${code} ${name}`,
    })),
    ...(data.searchSuggestions?.municipalities ?? []).map(({ id, name }) => ({
      id,
      kind: 'MUNICIPALITY' as const,
      label: name,
    })),
    ...(data.searchSuggestions?.organisations ?? []).map(({ id, name }) => ({
      id,
      kind: 'ORGANISATION' as const,
      label: name,
    })),
    ...data.networks
      .filter(({ name }) => has(name))
      .map(({ id, name }) => ({ id, kind: 'NETWORK' as const, label: name })),
    ...data.forms
      .filter(({ label }) => has(label))
      .map(({ id, label }) => ({ id, kind: 'CONCEPT' as const, label })),
    ...(data.practices?.edges ?? []).map(({ node: { id, title } }) => ({
      id,
      kind: 'PRACTICE' as const,
      label: title,
    })),
    ...(data.strategies?.edges ?? []).map(({ node: { id, title } }) => ({
      id,
      kind: 'STRATEGY' as const,
      label: title,
    })),
  ]
}
