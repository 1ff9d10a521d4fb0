import { toPageInfo, type PageInfoRecord } from './pageInfo.ts'
import { encodeCursor, fingerprintQuestion } from './cursor.ts'
import { readWindow, type PageArguments, type PageWindow } from './pageArguments.ts'

/** One page of a list whose members are known by id; the records are read when they are asked for. */
export interface IdPage {
  readonly totalCount: number
  /** Ids of this page. */
  readonly ids: readonly string[]
  readonly window: PageWindow
  readonly fingerprint: string
}

/** A member of a page with its place. */
export interface Edge<Row> {
  readonly cursor: string
  readonly node: Row
}

/** The page of `ids` that the arguments ask for; `question` tells this list from every other one. */
export function pageOfIds(ids: readonly string[], args: PageArguments, question: unknown): IdPage {
  const fingerprint = fingerprintQuestion(question)
  const window = readWindow(args, () => fingerprint)
  return {
    totalCount: ids.length,
    ids: ids.slice(window.offset, window.offset + window.limit),
    window,
    fingerprint,
  }
}

/** The records of a page as edges; one that has gone since is left out. */
export function toEdges<Row extends { readonly id: string }>(
  { ids, window, fingerprint }: IdPage,
  records: readonly Row[],
): Edge<Row>[] {
  const places = new Map(ids.map((id, place) => [id, window.offset + place]))
  return records.map((node) => ({ cursor: encodeCursor(fingerprint, places.get(node.id) ?? 0), node }))
}

/** Where the page begins and ends. */
export function pageInfoOf({ fingerprint, window, ids, totalCount }: IdPage): PageInfoRecord {
  return toPageInfo(fingerprint, window, ids.length, totalCount)
}
