import { FRAMES_TYPE, ROW_COUNT_HEADER } from '../../../../graph-schema/addresses/exportFrames.ts'
import { readFrames } from './readFrames.ts'

/** How far a file has come. */
export interface FileProgress {
  /** Share of the work that is done, 0–1. */
  readonly share: number
  /** Examples in the file. */
  readonly rows: number
}

/** A file that has come whole. */
export interface FetchedFile {
  readonly name: string
  readonly content: Blob
}

/** Fetches a file of a search and tells how far it has come. Throws when it is refused, broken off or aborted. */
export async function fetchFile(
  address: string,
  signal: AbortSignal,
  onProgress: (progress: FileProgress) => void,
): Promise<FetchedFile> {
  const answer = await fetch(address, { headers: { Accept: FRAMES_TYPE }, signal })
  if (!answer.ok || answer.body === null)
    throw new Error(`The file was answered with ${String(answer.status)}.`)
  const rows = Number(answer.headers.get(ROW_COUNT_HEADER))
  onProgress({ share: 0, rows })
  const parts = await readFrames(answer.body, (share) => {
    onProgress({ share, rows })
  })
  const named = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')
  return { name: named?.[1] ?? '', content: new Blob(parts) }
}

/** Lets the browser save a file as if a link to it had been followed. */
export function saveFile({ name, content }: FetchedFile): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the content over when the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  })
}
