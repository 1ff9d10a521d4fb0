import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { DUMP_FORMAT, DumpError, dumpLine } from './dumpFormat.ts'
import type { DumpHeader, DumpLine } from './dumpFormat.ts'

const NEWLINE = 0x0a

/** Every line of the file, parsed; throws DumpError that names the line that does not fit. */
export async function* readDump(file: string): AsyncGenerator<DumpLine> {
  let number = 0
  for await (const bytes of readLines(file)) yield parseLine(file, ++number, bytes)
}

/** The first line of the file, without looking at the rest; throws DumpError when it is no header. */
export async function readDumpHeader(file: string): Promise<DumpHeader> {
  for await (const line of readDump(file)) return expectHeader(file, line)
  throw new DumpError(`${file} is empty.`)
}

/** Reads the whole file and gives its header; throws DumpError unless it is complete and unchanged. */
export async function verifyDump(file: string): Promise<DumpHeader> {
  const hash = createHash('sha256')
  const counts = { node: 0, relationship: 0 }
  let header: DumpHeader | undefined
  let digest: string | undefined
  let number = 0
  for await (const bytes of readLines(file)) {
    number += 1
    if (digest !== undefined) throw new DumpError(`${file} goes on after its last line.`)
    const line = parseLine(file, number, bytes)
    if (number === 1) header = expectHeader(file, line)
    else if (line.kind === 'header') throw new DumpError(`Line ${number} of ${file} is a second header.`)
    if (line.kind === 'node' || line.kind === 'relationship') counts[line.kind] += 1
    if (line.kind === 'footer') digest = line.sha256
    else hash.update(bytes).update('\n')
  }
  if (header === undefined) throw new DumpError(`${file} is empty.`)
  if (digest === undefined)
    throw new DumpError(`${file} is cut off: its last line, the checksum, is missing.`)
  if (digest !== hash.digest('hex'))
    throw new DumpError(`${file} is damaged: its content does not match its checksum.`)
  if (counts.node !== header.nodes || counts.relationship !== header.relationships)
    throw new DumpError(
      `${file} should hold ${header.nodes} nodes and ${header.relationships} relationships, but holds ${counts.node} and ${counts.relationship}.`,
    )
  return header
}

function expectHeader(file: string, line: DumpLine): DumpHeader {
  if (line.kind !== 'header')
    throw new DumpError(`${file} is not a dump of the hub: it does not begin with a header.`)
  if (line.format !== DUMP_FORMAT)
    throw new DumpError(`${file} has format ${line.format}, but this hub reads format ${DUMP_FORMAT}.`)
  return line
}

function parseLine(file: string, number: number, bytes: Buffer): DumpLine {
  try {
    return dumpLine.parse(JSON.parse(bytes.toString('utf8')))
  } catch (error) {
    throw new DumpError(`Line ${number} of ${file} is not a line of a dump.`, { cause: error })
  }
}

/** Lines without their line break. Split as bytes: node:readline also breaks at U+2028, which texts may hold. */
async function* readLines(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  const stream: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 1 << 20 })
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      yield bytes.subarray(start, end)
      start = end + 1
    }
    rest = bytes.subarray(start)
  }
  if (rest.length > 0) yield rest
}
