import type { Writable } from 'node:stream'
import type { Request, Response } from 'express'
import { FRAMES_TYPE, ROW_COUNT_HEADER } from '../../../../graph-schema/addresses/exportFrames.ts'
import type { ExportProgress } from './ExportProgress.ts'
import { FileFrames } from './FileFrames.ts'

/** A reader that takes nothing for so long is taken to be gone. */
const STALL_MS = 60_000

export const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
} as const

/** A file that is about to be sent. */
export interface StartedFile {
  /** Name without ending. */
  readonly name: string
  readonly type: keyof typeof FILE_TYPES
  /** Examples in it, where they are many. */
  readonly rows?: number
}

/**
 * Sends the head of a file and gives what its bytes are to be written to: in frames that tell how far it has come
 * where the page asks for that, else plainly. There is no longest time for a file, only for a reader that stalls.
 */
export function startFile(
  request: Request,
  response: Response,
  progress: ExportProgress,
  { name, type, rows }: StartedFile,
): Writable {
  const framed = request.headers.accept === FRAMES_TYPE
  // The suffix lets text be compressed on its way in frames too.
  const framesType = type === 'csv' ? `${FRAMES_TYPE}+text` : FRAMES_TYPE
  response.set({
    'Content-Type': framed ? framesType : FILE_TYPES[type],
    'Content-Disposition': `attachment; filename="${name}.${type}"`,
    'Cache-Control': 'private, no-cache',
    ...(rows === undefined ? {} : { [ROW_COUNT_HEADER]: String(rows) }),
  })
  response.vary('Accept')
  response.setTimeout(STALL_MS)
  if (!framed) return response
  const frames = new FileFrames(progress)
  frames.pipe(response)
  return frames
}
