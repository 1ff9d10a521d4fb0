import { z } from 'zod'
import type { GraphWritePort } from '../../../graph-schema/model/graphPort.ts'
import type { NodeReference, Properties, PropertyValue, SeedRelationship } from '../graph/SeedGraph.ts'
import { compareProperties, storedProperties } from './loadNodes.ts'
import { keyProperty, type RelationshipKind } from './seedOwnership.ts'

type Key = string | number

/** What became of the relationships of one kind. */
export interface LoadedRelationships {
  readonly created: number
  readonly updated: number
  readonly deleted: number
  /** Owners whose relationships changed. */
  readonly touched: ReadonlySet<Key>
}

const existingRow = z.object({
  owner: z.union([z.string(), z.number()]),
  other: z.union([z.string(), z.number()]),
  properties: storedProperties,
})

/** A relationship seen from its owner. */
interface Link {
  readonly owner: Key
  readonly other: Key
  readonly properties: Properties
}

type LinkChange = {
  readonly owner: Key
  readonly other: Key
  readonly properties: Readonly<Record<string, PropertyValue | null>>
}

/**
 * Makes the relationships of one kind what the seeds say for the given owners, writing only what differs. Those that
 * an owner's record no longer states are removed; relationships of other owners are left alone.
 *
 * @param known owners that were in the graph before this load; only they can have relationships already
 */
export async function loadRelationships(
  transaction: GraphWritePort,
  kind: RelationshipKind,
  relationships: readonly SeedRelationship[],
  known: readonly Key[],
): Promise<LoadedRelationships> {
  const stored = new Map<string, z.output<typeof existingRow>>()
  if (known.length > 0)
    for (const row of await transaction.read(findLinks(kind), { keys: known }, existingRow))
      stored.set(identify(row), row)

  const created: LinkChange[] = []
  const updated: LinkChange[] = []
  for (const link of relationships.map((relationship) => toLink(kind, relationship))) {
    const before = stored.get(identify(link))
    stored.delete(identify(link))
    if (before === undefined) {
      created.push(link)
      continue
    }
    const properties = compareProperties(link.properties, before.properties, () => true)
    if (Object.keys(properties).length > 0) updated.push({ ...link, properties })
  }
  const deleted = [...stored.values()].map(({ owner, other }) => ({ owner, other, properties: {} }))

  for (const [verb, rows] of [
    [`CREATE ${between(kind, 'link')}\nSET link += row.properties`, created],
    [`MATCH ${between(kind, 'link')}\nSET link += row.properties`, updated],
    [`MATCH ${between(kind, 'link')}\nDELETE link`, deleted],
  ] as const)
    if (rows.length > 0) await transaction.run(changeLinks(kind, verb), { rows })
  return {
    created: created.length,
    updated: updated.length,
    deleted: deleted.length,
    touched: new Set([...created, ...updated, ...deleted].map(({ owner }) => owner)),
  }
}

function toLink({ pointsAtOwner }: RelationshipKind, { from, to, properties }: SeedRelationship): Link {
  const [owner, other] = pointsAtOwner ? [to, from] : [from, to]
  return { owner: owner.key, other: other.key, properties }
}

/** The node that owns the relationship when it is of the kind; null when it is of another. */
export function ownerOf(kind: RelationshipKind, { type, from, to }: SeedRelationship): NodeReference | null {
  const [owner, other] = kind.pointsAtOwner ? [to, from] : [from, to]
  return type === kind.type && owner.label === kind.owner && other.label === kind.other ? owner : null
}

function identify({ owner, other }: { readonly owner: Key; readonly other: Key }): string {
  return `${owner} ${other}`
}

/*
 * The texts are made from the graph model's own names; values travel as parameters. The names of types stand in
 * backticks because IN and BY are words of the language as well.
 */

function between({ type, pointsAtOwner }: RelationshipKind, name: string): string {
  return pointsAtOwner ? `(owner)<-[${name}:\`${type}\`]-(other)` : `(owner)-[${name}:\`${type}\`]->(other)`
}

function findLinks(kind: RelationshipKind): string {
  const { owner, other, type, pointsAtOwner } = kind
  const arrow = pointsAtOwner ? `<-[link:\`${type}\`]-` : `-[link:\`${type}\`]->`
  return `// FIND_SEEDED_RELATIONSHIPS
UNWIND $keys AS key
MATCH (owner:${owner} {${keyProperty(owner)}: key})${arrow}(other:${other})
RETURN key AS owner, other.${keyProperty(other)} AS other, properties(link) AS properties`
}

function changeLinks({ owner, other }: RelationshipKind, verb: string): string {
  return `// CHANGE_SEEDED_RELATIONSHIPS
UNWIND $rows AS row
MATCH (owner:${owner} {${keyProperty(owner)}: row.owner})
MATCH (other:${other} {${keyProperty(other)}: row.other})
${verb}`
}
