import { encodeCursor } from './cursor.ts'
import type { PageWindow } from './pageArguments.ts'

export interface PageInfoRecord {
  readonly startCursor: string | null
  readonly endCursor: string | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** Where a page begins and ends; cursors are null for an empty page. */
export function toPageInfo(
  fingerprint: string,
  { offset }: PageWindow,
  returned: number,
  totalCount: number,
): PageInfoRecord {
  return {
    startCursor: returned === 0 ? null : encodeCursor(fingerprint, offset),
    endCursor: returned === 0 ? null : encodeCursor(fingerprint, offset + returned - 1),
    hasNextPage: offset + returned < totalCount,
    hasPreviousPage: offset > 0 && totalCount > 0,
  }
}
