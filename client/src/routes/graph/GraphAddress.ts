import { keysOf } from '../../../../graph-schema/addresses/addressValues.ts'
import { withParameters } from '../../../../graph-schema/addresses/withParameters.ts'
import type { GraphNodeKind } from '../../apollo/schemaTypes.generated.ts'

/** Values of `visa` and the kinds of nodes that each stands for, in the order of the page. */
export const SHOWN_KINDS = {
  exempel: ['PRACTICE'],
  strategier: ['STRATEGY'],
  organisationer: ['ORGANISATION', 'REGION'],
  kommuner: ['MUNICIPALITY'],
  mal: ['GOAL', 'TARGET'],
  natverk: ['NETWORK'],
  amnen: ['CONCEPT'],
} as const satisfies Readonly<Record<string, readonly GraphNodeKind[]>>

/** A value of `visa`. */
export type ShownKind = keyof typeof SHOWN_KINDS

/** All values of `visa`. */
export const SHOWN_KIND_VALUES = keysOf(SHOWN_KINDS)

/** Everything that a view of the graph is: what stands in its address. */
export interface GraphAddress {
  /** Id of the node in the middle. */
  readonly focus: string | null
  /** Ids of the nodes that led there, oldest first. */
  readonly trail: readonly string[]
  /** Kinds of neighbours to show; none chosen means all. */
  readonly shown: readonly ShownKind[]
  /** Id of the node that a way is sought to. */
  readonly target: string | null
  /** Key of the group that is shown whole, and which page of it. */
  readonly group: string | null
  readonly page: number
  /** On narrow screens: the picture in place of the list. */
  readonly picture: boolean
  /** What to find something by. */
  readonly query: string
}

/** The start of the explorer, where nothing is chosen. */
export const GRAPH_START: GraphAddress = {
  focus: null,
  trail: [],
  shown: [],
  target: null,
  group: null,
  page: 1,
  picture: false,
  query: '',
}

/** Steps of the way that the address keeps; older ones are forgotten. */
const LONGEST_TRAIL = 12

/** Reads a view from an address. What has no meaning is as if it were not there: it would only show more. */
export function parseGraphAddress(params: URLSearchParams): GraphAddress {
  const text = (name: string): string | null => {
    const value = (params.get(name) ?? '').trim()
    return value === '' ? null : value
  }
  const page = Number(params.get('sida') ?? '1')
  return {
    focus: text('fokus'),
    trail: params
      .getAll('vag')
      .filter((id) => id !== '')
      .slice(-LONGEST_TRAIL),
    shown: SHOWN_KIND_VALUES.filter((value) => params.getAll('visa').includes(value)),
    target: text('till'),
    group: text('grupp'),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
    picture: params.get('vy') === 'bild',
    query: text('sok') ?? '',
  }
}

/** The parameters of a view, in one order and without defaults: what its address holds, and what forms send along. */
export function graphParameters(address: GraphAddress): URLSearchParams {
  const params = new URLSearchParams()
  if (address.focus !== null) params.set('fokus', address.focus)
  for (const id of address.trail) params.append('vag', id)
  if (address.shown.length < SHOWN_KIND_VALUES.length)
    for (const value of address.shown) params.append('visa', value)
  if (address.target !== null) params.set('till', address.target)
  if (address.group !== null) params.set('grupp', address.group)
  if (address.group !== null && address.page > 1) params.set('sida', String(address.page))
  if (address.picture) params.set('vy', 'bild')
  if (address.query !== '') params.set('sok', address.query)
  return params
}

/** The address of a view, without language prefix. */
export function graphPath(address: GraphAddress): string {
  return withParameters('/graf', graphParameters(address))
}

/** The view with another node in the middle. A node on the way already leads back to that step. */
export function moveFocus(address: GraphAddress, id: string): GraphAddress {
  const been = address.trail.indexOf(id)
  const walked =
    address.focus === null || address.focus === id ? address.trail : [...address.trail, address.focus]
  return {
    ...GRAPH_START,
    focus: id,
    trail: been === -1 ? walked.slice(-LONGEST_TRAIL) : address.trail.slice(0, been),
    shown: address.shown,
    picture: address.picture,
  }
}

/** True when neighbours of the kind are shown. */
export function isShown({ shown }: GraphAddress, kind: GraphNodeKind): boolean {
  return (
    shown.length === 0 || shown.some((value) => SHOWN_KINDS[value].some((shownKind) => shownKind === kind))
  )
}
