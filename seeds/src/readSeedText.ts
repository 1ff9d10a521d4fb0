import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SeedIssue } from './SeedDataError.ts'

/**
 * The text of a seed file in NFC, so that one letter is one code point everywhere in the graph; null with an issue added
 * when it cannot be read.
 */
export async function readSeedText(
  directory: string,
  file: string,
  issues: SeedIssue[],
): Promise<string | null> {
  try {
    const content = await readFile(join(directory, file), 'utf8')
    return content.normalize('NFC')
  } catch {
    issues.push({ file, line: 1, column: '(row)', value: '', expected: 'a readable file' })
    return null
  }
}
