import type { PageAnswer } from '../apollo/PageAnswer.ts'
import type { PageEnvironment } from '../environment/PageEnvironment.tsx'

/** Id of the element that holds the page's data as JSON. */
export const PAGE_DATA_ID = 'page-data'

/** Everything the browser needs to take over a rendered page without asking again. */
export interface PageData {
  readonly environment: PageEnvironment
  readonly answers: readonly PageAnswer[]
}

/** Writes page data so that no text in it can end the script element. */
export function serialisePageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}
