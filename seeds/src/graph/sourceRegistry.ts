import { createHash } from 'node:crypto'
import type { SeedFiles } from '../readSeedTables.ts'
import type { AddressCompleteness, Basis } from '../schemas/provenance.ts'
import type { GraphDraft } from './graphDraft.ts'
import type { NodeReference } from './SeedGraph.ts'

/** Where a record says that it was found. */
export interface Citation {
  readonly url?: string | null
  /** Key or name of a document of documents.csv, used where there is no address. */
  readonly document?: string | null
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly basis: Basis
  readonly addressCompleteness?: AddressCompleteness
}

/** Every source once, however many records cite it. */
export interface SourceRegistry {
  /** Relates the node to its sources, in order; the footnotes count from 1. */
  readonly cite: (node: NodeReference, citations: readonly Citation[]) => void
  /** Adds the cited sources to the draft. */
  readonly addNodes: () => void
}

type Completeness = 'COMPLETE' | 'PARTIAL' | 'DOCUMENT' | 'TITLE_ONLY'

interface KnownSource {
  readonly id: string
  readonly url: string | null
  readonly document: string | null
  title: string | null
  readonly publisher: string | null
  /** Every date that was stated; a page with several has none of its own. */
  readonly dates: Set<string>
  completeness: Completeness
}

/** From the best known to the least; of several records that cite a source, the one that read most decides. */
const BEST_FIRST: readonly Completeness[] = ['COMPLETE', 'DOCUMENT', 'PARTIAL', 'TITLE_ONLY']

/** Starts the registry of a draft. */
export function openSourceRegistry(draft: GraphDraft, documents: SeedFiles['documents']): SourceRegistry {
  const sources = new Map<string, KnownSource>()
  const documentByName = new Map(
    documents.records.flatMap(({ row }) =>
      [row.key, ...row.alternativeNames].map((name) => [name, row] as const),
    ),
  )

  const register = (citation: Citation): KnownSource => {
    const found = describe(citation)
    const known = sources.get(found.id)
    if (known === undefined) {
      sources.set(found.id, found)
      return found
    }
    known.title ??= found.title
    for (const date of found.dates) known.dates.add(date)
    if (BEST_FIRST.indexOf(found.completeness) < BEST_FIRST.indexOf(known.completeness))
      known.completeness = found.completeness
    return known
  }

  const describe = ({
    url,
    document,
    title,
    publishedAt,
    basis,
    addressCompleteness,
  }: Citation): KnownSource => {
    if (url !== null && url !== undefined)
      return {
        id: `source:${createHash('sha256').update(url).digest('hex').slice(0, 16)}`,
        url,
        document: null,
        title: title ?? null,
        publisher: readHost(url),
        dates: new Set(publishedAt == null ? [] : [publishedAt]),
        completeness:
          basis === 'title-only' ? 'TITLE_ONLY' : addressCompleteness === 'partial' ? 'PARTIAL' : 'COMPLETE',
      }
    const row = documentByName.get(document ?? '')
    if (row === undefined) throw new Error(`No document is called ${String(document)}.`)
    return {
      id: `document:${row.key}`,
      url: null,
      document: row.key,
      title: row.title,
      publisher: row.publisher,
      dates: new Set(row.publishedAt === null ? [] : [row.publishedAt]),
      completeness: 'DOCUMENT',
    }
  }

  return {
    cite(node, citations) {
      for (const [index, citation] of citations.entries())
        draft.relate(
          node,
          'DOCUMENTED_BY',
          { label: 'Source', key: register(citation).id },
          { position: index + 1 },
        )
    },
    addNodes() {
      for (const { id, url, document, title, publisher, dates, completeness } of sources.values())
        draft.addNode('Source', {
          id,
          url,
          document,
          title: title ?? (url === null ? id : shortenAddress(url)),
          publisher,
          publishedAt: dates.size === 1 ? ([...dates][0] ?? null) : null,
          completeness,
        })
    },
  }
}

/** A cell that mixes addresses and names of documents, as citations. */
export function toCitations(cells: readonly string[]): Citation[] {
  return cells.map((cell) =>
    isAddress(cell) ? { url: cell, basis: 'source' } : { document: cell, basis: 'source' },
  )
}

/** True when a source cell is an address and not the name of a document. */
function isAddress(cell: string): boolean {
  return /^https?:\/\//.test(cell)
}

/** The host stands for the publisher until someone has checked who that is. */
function readHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

/** A page whose title was not noted is called by its host and the last part of its path. */
function shortenAddress(url: string): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '')
  const host = readHost(url)
  if (last === undefined) return host
  const words = decodePath(last)
  return `${host}: ${words.length > 60 ? `${words.slice(0, 59)}…` : words}`
}

/** Old addresses are percent-encoded in Latin-1, which does not decode; they stay as they are. */
function decodePath(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
