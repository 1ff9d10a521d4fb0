import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SEED_DIRECTORY } from '../readSeedFiles.ts'

/** A copy of the seed files that a test may spoil; it is removed when it leaves its scope. */
export interface SeedCopy extends AsyncDisposable {
  readonly directory: string
  /** Replaces a text that stands in the file; throws when it does not stand there. */
  readonly replace: (file: string, found: string, replacement: string) => Promise<void>
}

/** Copies the seed files: `await using seeds = await copySeedFiles()`. */
export async function copySeedFiles(): Promise<SeedCopy> {
  const directory = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp(SEED_DIRECTORY, directory, { recursive: true })
  return {
    directory,
    async replace(file, found, replacement) {
      const content = await readFile(join(directory, file), 'utf8')
      if (!content.includes(found)) throw new Error(`${file} does not hold: ${found}`)
      await writeFile(
        join(directory, file),
        content.replace(found, () => replacement),
      )
    },
    [Symbol.asyncDispose]: async () => await rm(directory, { recursive: true }),
  }
}
