import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkKeys } from './checkKeys.ts'
import { checkReferences } from './checkReferences.ts'
import { checkTopology } from './checkTopology.ts'
import type { RowSchema, SeedTable } from './readTable.ts'
import { readTable } from './readTable.ts'
import { assessmentRow } from './schemas/assessmentRow.ts'
import { decisionRow } from './schemas/decisionRow.ts'
import { documentRow } from './schemas/documentRow.ts'
import { goalRow } from './schemas/goalRow.ts'
import { indicatorMetaRow } from './schemas/indicatorMetaRow.ts'
import { indicatorRow } from './schemas/indicatorRow.ts'
import { mappingGroupRow } from './schemas/mappingGroupRow.ts'
import { mappingStatementRow } from './schemas/mappingStatementRow.ts'
import { membershipRow } from './schemas/membershipRow.ts'
import { municipalityRow } from './schemas/municipalityRow.ts'
import { networkRow } from './schemas/networkRow.ts'
import { organisationRow } from './schemas/organisationRow.ts'
import { passageRow } from './schemas/passageRow.ts'
import { practiceRow } from './schemas/practiceRow.ts'
import { relatedWordRow } from './schemas/relatedWordRow.ts'
import { regionRow } from './schemas/regionRow.ts'
import { strategyRow } from './schemas/strategyRow.ts'
import { targetRow } from './schemas/targetRow.ts'
import { vocabularyRow } from './schemas/vocabularyRow.ts'
import { SeedDataError, type SeedIssue } from './SeedDataError.ts'

/** Where the seed files of the repository stand. */
export const SEED_DIRECTORY = join(import.meta.dirname, '..', 'data')

/** Every seed file, read and checked. */
export type SeedFiles = Awaited<ReturnType<typeof readTables>>

/**
 * Reads and checks every seed file of a folder: each row against its schema, each reference against the file that
 * it points to, the map against the municipalities. Throws SeedDataError with all issues when anything is wrong.
 */
export async function readSeedFiles(directory: string = SEED_DIRECTORY): Promise<SeedFiles> {
  const issues: SeedIssue[] = []
  const files = await readTables(directory, issues)
  // References into a file that has bad rows would only repeat what is already reported.
  if (issues.length === 0) {
    issues.push(...checkKeys(files), ...checkReferences(files))
    const topology = await readText(directory, 'sweden.topo.json', issues)
    if (topology !== null)
      issues.push(...checkTopology('sweden.topo.json', topology, files.municipalities.records))
  }
  if (issues.length > 0) throw new SeedDataError(issues)
  return files
}

async function readTables(directory: string, issues: SeedIssue[]) {
  const table = async <Row>(file: string, schema: RowSchema<Row>): Promise<SeedTable<Row>> => {
    const content = await readText(directory, file, issues)
    return content === null ? { file, records: [] } : readTable(file, content, schema, issues)
  }
  return {
    municipalities: await table('municipalities.csv', municipalityRow),
    regions: await table('regions.csv', regionRow),
    indicators: await table('indicators.csv', indicatorRow),
    indicatorMeta: await table('indicator_meta.csv', indicatorMetaRow),
    goals: await table('sdg_goals.csv', goalRow),
    targets: await table('sdg_targets.csv', targetRow),
    vocabulary: await table('vocabularies.csv', vocabularyRow),
    relatedWords: await table('related_words.csv', relatedWordRow),
    organisations: await table('organisations.csv', organisationRow),
    documents: await table('documents.csv', documentRow),
    practices: await table('practices.csv', practiceRow),
    strategies: await table('strategies.csv', strategyRow),
    passages: await table('passages.csv', passageRow),
    networks: await table('networks.csv', networkRow),
    memberships: await table('memberships.csv', membershipRow),
    decisions: await table('decisions.csv', decisionRow),
    assessments: await table('assessments.csv', assessmentRow),
    mappingGroups: await table('mapping_groups.csv', mappingGroupRow),
    mappingStatements: await table('mapping_statements.csv', mappingStatementRow),
  }
}

/** The file's text in NFC, so that one letter is one code point everywhere in the graph. */
async function readText(directory: string, file: string, issues: SeedIssue[]): Promise<string | null> {
  try {
    const content = await readFile(join(directory, file), 'utf8')
    return content.normalize('NFC')
  } catch {
    issues.push({ file, line: 1, column: '(row)', value: '', expected: 'a readable file' })
    return null
  }
}
