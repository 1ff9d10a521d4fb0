import { Transform, type TransformCallback } from 'node:stream'
import { FRAME_HEAD_BYTES } from '../../../../graph-schema/addresses/exportFrames.ts'
import type { ExportProgress } from './ExportProgress.ts'

/** Sends a file in frames that say how far it has come; their form is that of graph-schema/addresses/exportFrames.ts. */
export class FileFrames extends Transform {
  readonly #progress: ExportProgress

  constructor(progress: ExportProgress) {
    super()
    this.#progress = progress
  }

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const head = Buffer.alloc(FRAME_HEAD_BYTES)
    head.writeFloatBE(this.#progress.share, 0)
    head.writeUInt32BE(bytes.length, 4)
    this.push(head)
    done(null, bytes)
  }
}
