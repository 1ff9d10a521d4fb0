import { join } from 'node:path'
import { checkKeys } from './checkKeys.ts'
import { checkReferences } from './checkReferences.ts'
import { checkTopology } from './checkTopology.ts'
import { readSeedTables, type SeedFiles } from './readSeedTables.ts'
import { readSeedText } from './readSeedText.ts'
import { SeedDataError, type SeedIssue } from './SeedDataError.ts'

/** Where the seed files of the repository stand. */
export const SEED_DIRECTORY = join(import.meta.dirname, '..', 'data')

/**
 * Reads and checks every seed file of a folder: each row against its schema, each reference against the file that
 * it points to, the map against the municipalities. Throws SeedDataError with all issues when anything is wrong.
 */
export async function readSeedFiles(directory: string = SEED_DIRECTORY): Promise<SeedFiles> {
  const issues: SeedIssue[] = []
  const files = await readSeedTables(directory, issues)
  // References into a file that has bad rows would only repeat what is already reported.
  if (issues.length === 0) {
    issues.push(...checkKeys(files), ...checkReferences(files))
    const topology = await readSeedText(directory, 'sweden.topo.json', issues)
    if (topology !== null)
      issues.push(...checkTopology('sweden.topo.json', topology, files.municipalities.records))
  }
  if (issues.length > 0) throw new SeedDataError(issues)
  return files
}
