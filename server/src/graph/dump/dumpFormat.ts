import { z } from 'zod'

/** The version of the file format that this hub writes and reads. */
export const DUMP_FORMAT = 1

// Labels, types and property names become part of Cypher texts, so nothing else than a plain name passes.
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/)
const scalar = z.union([z.string(), z.number(), z.boolean()])
const properties = z.record(name, z.union([scalar, z.array(scalar)]))
const key = z.union([z.string(), z.number()])
const endpoint = z.tuple([name, key])

/** First line: what the file holds. */
export const dumpHeader = z.strictObject({
  kind: z.literal('header'),
  format: z.int(),
  /** Version of the last migration that the graph had been through. */
  schemaVersion: z.int().min(1),
  createdAt: z.iso.datetime(),
  engine: z.enum(['embedded', 'neo4j']),
  nodes: z.int().min(0),
  relationships: z.int().min(0),
  /** Last number of the change feed. */
  lastChange: z.int().min(0),
  /** The property that identifies a node, by label. */
  keys: z.record(name, name),
})

/** One node. Labels and properties stand in code point order, so that equal graphs give equal lines. */
export const dumpNode = z.strictObject({
  kind: z.literal('node'),
  labels: z.array(name).min(1),
  properties,
})

/** One relationship; its ends are named by label and key. */
export const dumpRelationship = z.strictObject({
  kind: z.literal('relationship'),
  type: name,
  from: endpoint,
  to: endpoint,
  properties,
})

/** Last line: SHA-256 of every byte above it, line breaks included. */
const dumpFooter = z.strictObject({
  kind: z.literal('footer'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const dumpLine = z.discriminatedUnion('kind', [dumpHeader, dumpNode, dumpRelationship, dumpFooter])

export type DumpHeader = z.infer<typeof dumpHeader>
export type DumpNode = z.infer<typeof dumpNode>
export type DumpRelationship = z.infer<typeof dumpRelationship>
export type DumpLine = z.infer<typeof dumpLine>

/** Tells how far a dump or a restore has come. */
export type DumpProgress = (done: number, total: number) => void

/** The dump cannot be written or used; the message is a sentence that says why. */
export class DumpError extends Error {
  override readonly name = 'DumpError'
}
