import { FRAME_HEAD_BYTES } from '../../../../graph-schema/addresses/exportFrames.ts'

/**
 * Reads a file that comes in frames and gives its bytes; calls back with the share that is done, 0–1, as frames come.
 * Throws when the file ends before its last frame does, or the connection breaks.
 */
export async function readFrames(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onShare: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const head = new DataView(new ArrayBuffer(FRAME_HEAD_BYTES))
  let headBytes = 0
  let left = 0
  const take = (chunk: Uint8Array<ArrayBuffer>): void => {
    for (let place = 0; place < chunk.length;) {
      if (left > 0) {
        const part = chunk.subarray(place, place + left)
        parts.push(part)
        place += part.length
        left -= part.length
        continue
      }
      head.setUint8(headBytes, chunk[place] ?? 0)
      headBytes += 1
      place += 1
      if (headBytes < FRAME_HEAD_BYTES) continue
      onShare(head.getFloat32(0))
      left = head.getUint32(4)
      headBytes = 0
    }
  }
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    take(value)
  }
  if (left > 0 || headBytes > 0) throw new Error('The file ended early.')
  return parts
}
