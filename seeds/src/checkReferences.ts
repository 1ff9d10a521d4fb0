import { DOCUMENT_TYPE_RANKS } from './documentTypeRank.ts'
import { buildOrganisationDirectory, NAMELESS_NATIONAL } from './organisationDirectory.ts'
import type { SeedFiles } from './readSeedTables.ts'
import type { SeedTable } from './readTable.ts'
import { isPracticeId } from './schemas/practiceRow.ts'
import type { SeedIssue } from './SeedDataError.ts'

/** What a value must be, as a sentence's end and as a test. */
interface Expectation {
  readonly expected: string
  readonly holds: (value: string) => boolean
}

/** Checks every reference from one seed file into another: concepts, places, organisations, records. */
export function checkReferences(files: SeedFiles): SeedIssue[] {
  const issues: SeedIssue[] = []
  const check = <Row>(
    table: SeedTable<Row>,
    column: string,
    test: Expectation,
    values: (row: Row) => readonly (string | null)[],
  ): void => {
    for (const { line, row } of table.records)
      for (const value of values(row))
        if (value !== null && !test.holds(value))
          issues.push({ file: table.file, line, column, value, expected: test.expected })
  }

  const concepts = new Set(files.vocabulary.records.map(({ row }) => `${row.scheme}:${row.key}`))
  const concept = (scheme: string): Expectation => ({
    expected: `a key of the scheme ${scheme}`,
    holds: (key) => concepts.has(`${scheme}:${key}`),
  })
  const directory = buildOrganisationDirectory(files)
  const body: Expectation = {
    expected: 'a code of municipalities.csv or regions.csv',
    holds: (code) => directory.findByCode(code) !== null,
  }
  const organisation: Expectation = {
    expected: 'a name of organisations.csv',
    holds: (name) => directory.findByName(name) !== null,
  }
  const municipality = keyOf(files.municipalities, (row) => row.code)
  const strategy = keyOf(files.strategies, (row) => row.id)
  const practice = keyOf(files.practices, (row) => row.id)
  const rank: Expectation = {
    expected: `one of ${[...DOCUMENT_TYPE_RANKS.keys()].join(', ')}`,
    holds: (key) => DOCUMENT_TYPE_RANKS.has(key),
  }
  const documents = new Set(files.documents.records.flatMap(({ row }) => [row.key, ...row.alternativeNames]))
  const source: Expectation = {
    expected: 'an http(s) address or a document of documents.csv',
    holds: (cell) => documents.has(cell) || (/^https?:/.test(cell) && URL.canParse(cell)),
  }
  const namesNobody = (row: { readonly code: string | null; readonly organisation: string }): boolean =>
    row.code === null && NAMELESS_NATIONAL.has(row.organisation)

  const { municipalities, indicators, targets, vocabulary, organisations, practices, strategies } = files
  check(
    municipalities,
    'county_code',
    keyOf(files.regions, (row) => row.countyCode),
    (row) => [row.countyCode],
  )
  check(indicators, 'code', municipality, (row) => [row.code])
  check(
    indicators,
    'indicator',
    keyOf(files.indicatorMeta, (row) => row.key),
    (row) => [row.indicator],
  )
  check(
    targets,
    'goal',
    keyOf(files.goals, (row) => String(row.number)),
    (row) => [String(row.goal)],
  )
  for (const [scheme, test] of Object.entries({ form: concept('form-group'), 'document-type': rank }))
    check(vocabulary, 'broader', test, (row) => (row.scheme === scheme ? [row.broader] : []))
  check(organisations, 'id', body, ({ id }) => (id.startsWith('org:') ? [] : [id.replace('kommun:', '')]))

  check(practices, 'code', body, (row) => [row.code])
  check(practices, 'organisation', organisation, (row) =>
    row.code === null && !namesNobody(row) ? [row.organisation] : [],
  )
  check(practices, 'form', concept('form'), (row) => [row.form])
  check(practices, 'policy_areas', concept('policy-area'), (row) => row.areas)
  check(practices, 'target_groups', concept('target-group'), (row) => row.targetGroups)
  check(practices, 'status', concept('practice-status'), (row) => [row.status])
  // A publication that names no organisation is its first partner's; see organisationDirectory.ts.
  check(practices, 'partners', organisation, (row) =>
    namesNobody(row) && row.partners.length === 0 ? [''] : row.partners,
  )
  check(practices, 'partner_contributions', organisation, (row) =>
    row.contributions.map(({ giver }) => giver),
  )
  check(practices, 'partner_contributions', concept('contribution'), (row) =>
    row.contributions.map(({ kind }) => kind),
  )
  check(practices, 'under_agreement', strategy, (row) => [row.underAgreement])
  check(practices, 'adapted_from', practice, ({ adaptedFrom }) => [
    isPracticeId(adaptedFrom) ? adaptedFrom : null,
  ])

  check(strategies, 'code', body, (row) => [row.code])
  check(strategies, 'type', concept('document-type'), (row) => [row.type])
  check(strategies, 'organisation', organisation, (row) =>
    row.code === null && !namesNobody(row) ? [row.organisation] : [],
  )
  check(strategies, 'decision_body', organisation, (row) =>
    namesNobody(row) ? [row.decisionBodies[0] ?? ''] : [],
  )
  check(files.passages, 'strategy_id', strategy, (row) => [row.strategy])
  check(files.passages, 'question', concept('question'), (row) => [row.question])
  check(files.passages, 'areas', concept('policy-area'), (row) => row.areas)

  check(
    files.memberships,
    'network',
    keyOf(files.networks, (row) => row.id),
    (row) => [row.network],
  )
  check(files.memberships, 'code', municipality, (row) => [row.code])
  check(
    files.memberships,
    'decision',
    keyOf(files.decisions, (row) => row.id),
    (row) => [row.decision],
  )
  check(files.decisions, 'code', municipality, (row) => [row.code])
  check(files.assessments, 'code', municipality, (row) => [row.code])
  check(files.mappingGroups, 'practice_id', practice, (row) => [row.practice])
  check(files.mappingGroups, 'municipality_code', municipality, (row) => [row.code])
  check(files.mappingGroups, 'organising_group', concept('organising-group'), (row) => [row.group])
  check(files.mappingStatements, 'municipality_code', municipality, (row) => [row.code])
  check(files.mappingStatements, 'areas', concept('policy-area'), (row) => row.areas)
  for (const table of [practices, strategies, files.passages])
    check<{ readonly sourceUrl: string | null; readonly sourceDocument: string | null }>(
      table,
      'source_document',
      source,
      (row) => (row.sourceUrl === null ? [row.sourceDocument] : []),
    )
  const { networks, memberships, decisions, assessments, mappingGroups, mappingStatements } = files
  for (const table of [networks, memberships, decisions, assessments, mappingGroups, mappingStatements])
    check<{ readonly sources: readonly string[] }>(table, 'source', source, (row) => row.sources)
  return issues
}

function keyOf<Row>(table: SeedTable<Row>, key: (row: Row) => string): Expectation {
  const keys = new Set(table.records.map(({ row }) => key(row)))
  return { expected: `a key of ${table.file}`, holds: (value) => keys.has(value) }
}
