import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DumpLine } from './dumpFormat.ts'

const BUFFER_CHARACTERS = 1 << 20

/**
 * A dump being written under a temporary name beside its own. It gets its name when it is whole and on the disk, so a
 * file with the name is never a half one.
 */
export class DumpFile {
  readonly #file: string
  readonly #temporary: string
  readonly #hash = createHash('sha256')
  #handle: FileHandle | undefined
  #buffer = ''

  constructor(file: string) {
    this.#file = file
    this.#temporary = `${file}.part-${process.pid}`
  }

  /** Begins with an empty file, also after a try that was given up. */
  async begin(): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    this.#handle = await open(this.#temporary, 'w')
  }

  /** Adds one line. */
  async add(line: DumpLine): Promise<void> {
    this.#buffer += `${JSON.stringify(line)}\n`
    if (this.#buffer.length >= BUFFER_CHARACTERS) await this.#flush()
  }

  /** Adds the footer, brings the file to the disk and gives it its name. */
  async finish(): Promise<void> {
    await this.#flush()
    await this.#handle?.write(`${JSON.stringify({ kind: 'footer', sha256: this.#hash.digest('hex') })}\n`)
    await this.#handle?.sync()
    await this.#handle?.close()
    this.#handle = undefined
    await rename(this.#temporary, this.#file)
  }

  /** Removes what was written so far. */
  async giveUp(): Promise<void> {
    await this.#handle?.close()
    this.#handle = undefined
    await rm(this.#temporary, { force: true })
  }

  async #flush(): Promise<void> {
    this.#hash.update(this.#buffer)
    await this.#handle?.write(this.#buffer)
    this.#buffer = ''
  }
}
