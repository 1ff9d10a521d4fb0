import type { NodeReference, PathRecord, RelationshipRecord } from './neighbourhoodRecord.ts'

/** Farther than this, a path no longer tells how two things belong together. */
const LONGEST_PATH = 6

interface Step {
  readonly previous: NodeReference
  readonly node: NodeReference
  readonly edge: PathRecord['edges'][number]
}

interface Side {
  /** How each node that has been reached was reached; null for the end where the side starts. */
  readonly reached: Map<string, Step | null>
  frontier: readonly NodeReference[]
}

/**
 * The shortest path between two nodes, or null when there is none of at most LONGEST_PATH relationships. It walks from
 * both ends, a level at a time from the end with fewer nodes to look at. Among paths of one length it takes the one
 * that comes first by the order of `relationshipsOf`, so the answer is the same every time.
 */
export function findShortestPath(
  from: NodeReference,
  to: NodeReference,
  relationshipsOf: (node: NodeReference) => readonly RelationshipRecord[],
  mayPass: (node: NodeReference) => boolean,
): PathRecord | null {
  if (from.id === to.id) return { nodes: [from], edges: [] }
  const start: Side = { reached: new Map([[from.id, null]]), frontier: [from] }
  const end: Side = { reached: new Map([[to.id, null]]), frontier: [to] }
  for (let length = 1; length <= LONGEST_PATH; length++) {
    const [near, far] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start]
    const meeting = widen(near, far, relationshipsOf, mayPass)
    if (meeting !== null) return joinSides(from, start, end, meeting)
    if (near.frontier.length === 0) return null
  }
  return null
}

/** Walks one level on; answers with the first node that the other side has reached as well. */
function widen(
  near: Side,
  far: Side,
  relationshipsOf: (node: NodeReference) => readonly RelationshipRecord[],
  mayPass: (node: NodeReference) => boolean,
): NodeReference | null {
  const next: NodeReference[] = []
  for (const previous of near.frontier)
    for (const { type, outgoing, neighbours } of relationshipsOf(previous))
      for (const { node, basis } of neighbours) {
        if (near.reached.has(node.id)) continue
        const isMeeting = far.reached.has(node.id)
        if (!isMeeting && !mayPass(node)) continue
        const [from, to] = outgoing ? [previous.id, node.id] : [node.id, previous.id]
        near.reached.set(node.id, { previous, node, edge: { from, to, type, basis } })
        if (isMeeting) return node
        next.push(node)
      }
  near.frontier = next
  return null
}

function joinSides(from: NodeReference, start: Side, end: Side, meeting: NodeReference): PathRecord {
  const first = walkBack(start, meeting).reverse()
  const last = walkBack(end, meeting)
  return {
    nodes: [from, ...first.map(({ node }) => node), ...last.map(({ previous }) => previous)],
    edges: [...first, ...last].map(({ edge }) => edge),
  }
}

/** The steps of one side from a node back to where the side starts. */
function walkBack({ reached }: Side, node: NodeReference): Step[] {
  const steps: Step[] = []
  for (
    let step = reached.get(node.id);
    step !== null && step !== undefined;
    step = reached.get(step.previous.id)
  )
    steps.push(step)
  return steps
}
