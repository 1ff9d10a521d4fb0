import type { SeedFiles } from './readSeedTables.ts'
import type { SeedTable } from './readTable.ts'
import type { SeedIssue } from './SeedDataError.ts'

/** Checks that no key stands twice, and that the counts which the files state about each other are true. */
export function checkKeys(files: SeedFiles): SeedIssue[] {
  const issues: SeedIssue[] = []
  const unique = <Row>(
    table: SeedTable<Row>,
    column: string,
    keys: (row: Row) => readonly string[],
  ): void => {
    const lineOf = new Map<string, number>()
    for (const { line, row } of table.records)
      for (const value of keys(row)) {
        const first = lineOf.get(value)
        if (first === undefined) lineOf.set(value, line)
        else
          issues.push({
            file: table.file,
            line,
            column,
            value,
            expected: `a value that line ${first} has not`,
          })
      }
  }
  const count = <Row>(
    table: SeedTable<Row>,
    column: string,
    stated: (row: Row) => number,
    counted: (row: Row) => number,
  ): void => {
    for (const { line, row } of table.records)
      if (stated(row) !== counted(row))
        issues.push({
          file: table.file,
          line,
          column,
          value: String(stated(row)),
          expected: String(counted(row)),
        })
  }

  unique(files.municipalities, 'code', (row) => [row.code])
  unique(files.regions, 'county_code', (row) => [row.countyCode])
  unique(files.indicators, 'code', (row) => [`${row.code} ${row.indicator}`])
  unique(files.indicatorMeta, 'indicator', (row) => [row.key])
  unique(files.goals, 'goal', (row) => [String(row.number)])
  unique(files.targets, 'target', (row) => [row.code])
  unique(files.vocabulary, 'key', (row) => [`${row.scheme}:${row.key}`])
  unique(files.relatedWords, 'key', (row) => [`${row.scheme}:${row.key}`])
  unique(files.organisations, 'id', (row) => [row.id])
  unique(files.organisations, 'alternative_names', (row) =>
    [row.name, ...row.alternativeNames].map((name) => name.toLocaleLowerCase('sv')),
  )
  unique(files.documents, 'key', (row) => [row.key, ...row.alternativeNames])
  unique(files.practices, 'id', (row) => [row.id])
  unique(files.strategies, 'id', (row) => [row.id])
  unique(files.passages, 'passage_id', (row) => [row.id])
  unique(files.networks, 'id', (row) => [row.id])
  unique(files.memberships, 'id', (row) => [row.id])
  unique(files.decisions, 'id', (row) => [row.id])
  unique(files.assessments, 'id', (row) => [row.id])
  unique(files.mappingGroups, 'practice_id', (row) => [`${row.practice} ${row.group}`])
  unique(files.mappingStatements, 'id', (row) => [row.id])

  const counties = tally(files.municipalities, (row) => row.countyCode)
  const targets = tally(files.targets, (row) => String(row.goal))
  const values = tally(files.indicators, (row) => row.indicator)
  count(
    files.regions,
    'municipality_count',
    (row) => row.municipalityCount,
    (row) => counties(row.countyCode),
  )
  count(
    files.goals,
    'target_count',
    (row) => row.targetCount,
    (row) => targets(String(row.number)),
  )
  count(
    files.indicatorMeta,
    'coverage',
    (row) => row.coverage,
    (row) => values(row.key),
  )
  return issues
}

function tally<Row>(table: SeedTable<Row>, key: (row: Row) => string): (value: string) => number {
  const counts = new Map<string, number>()
  for (const { row } of table.records) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
  return (value) => counts.get(value) ?? 0
}
