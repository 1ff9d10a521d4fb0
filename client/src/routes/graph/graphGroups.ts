import type { GraphPageQuery } from './Graph.generated.ts'
import { isShown, type GraphAddress } from './GraphAddress.ts'

export type GraphAnswer = NonNullable<GraphPageQuery['neighbourhood']>
export type GraphCentre = GraphAnswer['centre']
export type GraphNeighbour = GraphAnswer['groups'][number]['neighbours']['edges'][number]

/** A group of neighbours as the picture and the list show it. */
export interface GraphGroup extends Omit<GraphAnswer['groups'][number], 'neighbours'> {
  readonly neighbours: readonly GraphNeighbour[]
  /** True when the group is shown whole, a page at a time. */
  readonly opened: boolean
}

/** Neighbours of a group before it is opened; a group with one more is shown whole. */
const FIRST_FEW = 5

/** The groups of the chosen kinds with what is shown of each. */
export function graphGroups({ groups, opened }: GraphAnswer, address: GraphAddress): readonly GraphGroup[] {
  return groups
    .filter(({ kind }) => isShown(address, kind))
    .map((group) => {
      const whole = opened?.find(({ key }) => key === group.key)
      const few = group.neighbours.edges
      const shown = few.length > FIRST_FEW && group.count > few.length ? few.slice(0, FIRST_FEW) : few
      return { ...group, opened: whole !== undefined, neighbours: whole?.neighbours.edges ?? shown }
    })
}

/** The name of a neighbour beside its mark, which bears the number of a goal already. */
export function nameBesideMark({ label, goal }: GraphNeighbour['node']): string {
  return goal === null ? label : label.replace(/^\d+\. /, '')
}

/** Neighbours in all, each relationship counted. */
export function countNeighbours(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}
