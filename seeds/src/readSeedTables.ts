import type { SeedIssue } from './SeedDataError.ts'
import { readSeedText } from './readSeedText.ts'
import { readTable, type RowSchema, type SeedTable } from './readTable.ts'
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

/** The rows of every seed file. */
export type SeedFiles = Awaited<ReturnType<typeof readSeedTables>>

/** Reads the tables of a folder, each row against its schema; what is wrong is added to the issues. */
export async function readSeedTables(directory: string, issues: SeedIssue[]) {
  const table = async <Row>(file: string, schema: RowSchema<Row>): Promise<SeedTable<Row>> => {
    const content = await readSeedText(directory, file, issues)
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
