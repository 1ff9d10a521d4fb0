import { describe, expect, it } from 'vitest'
import { readSeedFiles } from './readSeedFiles.ts'
import { SeedDataError, type SeedIssue } from './SeedDataError.ts'
import { copySeedFiles } from './testing/copySeedFiles.ts'

async function readIssues(directory: string): Promise<readonly SeedIssue[]> {
  const error: unknown = await readSeedFiles(directory).catch((thrown: unknown) => thrown)
  if (!(error instanceof SeedDataError)) throw new Error('The seed files were read without a complaint.')
  return error.issues
}

describe('the seed files', () => {
  it('hold every row of the reference data', async () => {
    const files = await readSeedFiles()
    const counts = Object.fromEntries(
      Object.entries(files).map(([name, { records }]) => [name, records.length]),
    )
    expect(counts).toEqual({
      municipalities: 290,
      regions: 21,
      indicators: 15 * 290,
      indicatorMeta: 15,
      goals: 17,
      targets: 169,
      vocabulary: 120,
      relatedWords: 288,
      organisations: 327,
      documents: 5,
      practices: 327,
      strategies: 99,
      passages: 628,
      networks: 2,
      memberships: 6,
      decisions: 5,
      assessments: 5,
      mappingGroups: 25,
      mappingStatements: 25,
    })
  })

  it('keep the leading zero of codes', async () => {
    const { municipalities } = await readSeedFiles()
    expect(municipalities.records.find(({ row }) => row.name === 'Nacka')?.row.code).toBe('0182')
  })
})

describe('bad rows', () => {
  it('are all reported, each with file, line, column, value and what was expected', async () => {
    await using seeds = await copySeedFiles()
    await seeds.replace('municipalities.csv', '\n0114,', '\n114,')
    await seeds.replace('practices.csv', 'Avgift exklusive moms per verksamhetsår', '')
    await seeds.replace('practices.csv', '2019-08-22', 'augusti 2019')
    await seeds.replace('strategies.csv', 'S002,', 'X2,')
    expect(await readIssues(seeds.directory)).toEqual([
      {
        file: 'municipalities.csv',
        line: 2,
        column: 'code',
        value: '114',
        expected: 'a municipality code with four digits, such as 0182',
      },
      {
        file: 'practices.csv',
        line: 2,
        column: 'source_date',
        value: 'augusti 2019',
        expected: 'a date such as 2019, 2019-01 or 2019-01-14',
      },
      {
        file: 'practices.csv',
        line: 29,
        column: 'cost_note',
        value: '',
        expected: 'a note that says what cost_sek covers',
      },
      {
        file: 'strategies.csv',
        line: 3,
        column: 'id',
        value: 'X2',
        expected: 'an id of S and digits, such as S001',
      },
    ])
  })

  it('are counted by the line on which they begin, also after a cell with line breaks', async () => {
    await using seeds = await copySeedFiles()
    await seeds.replace('networks.csv', '"Stödja samverkan som', '"Stödja\nsamverkan som')
    await seeds.replace('networks.csv', 'N001,', 'N1,')
    await seeds.replace('networks.csv', 'N002,', 'N2,')
    expect(await readIssues(seeds.directory)).toMatchObject([
      { file: 'networks.csv', line: 2, value: 'N1' },
      { file: 'networks.csv', line: 4, value: 'N2' },
    ])
  })

  it('are reported when cells are missing, quotes are open or the header is wrong', async () => {
    await using seeds = await copySeedFiles()
    await seeds.replace('mapping_groups.csv', 'P001,0182,2021,', 'P001,0182,')
    await seeds.replace('assessments.csv', '"Webbplatsen bör', '"Webbplatsen" bör')
    await seeds.replace('regions.csv', 'county_letter', 'letter')
    expect(await readIssues(seeds.directory)).toMatchObject([
      { file: 'regions.csv', line: 1, column: '(row)' },
      { file: 'assessments.csv', line: 5, column: '(row)' },
      { file: 'mapping_groups.csv', line: 2, column: '(row)', value: '5 cells', expected: '6 cells' },
    ])
  })

  it('are reported when a file is missing', async () => {
    expect(await readIssues('no-such-folder')).toContainEqual({
      file: 'practices.csv',
      line: 1,
      column: '(row)',
      value: '',
      expected: 'a readable file',
    })
  })
})

describe('references between files', () => {
  it.each([
    ['practices.csv', 'integration;demokrati;valfard', 'integration;fiske', 'policy_areas', 'fiske'],
    ['practices.csv', ',volontarsamordning,', ',samordning,', 'form', 'samordning'],
    ['practices.csv', ',Cykelfrämjandet;', ',Cykelfrämjarna;', 'partners', 'Cykelfrämjarna'],
    ['practices.csv', 'Nacka kommun=coordination', 'Nacka kommun=cakes', 'partner_contributions', 'cakes'],
    ['practices.csv', ',P069,', ',P999,', 'adapted_from', 'P999'],
    ['practices.csv', ',S027,', ',S997,', 'under_agreement', 'S997'],
    ['strategies.csv', 'Nacka,0182', 'Nacka,0181x', 'code', '0181x'],
    ['strategies.csv', 'Nacka,0182', 'Nacka,0199', 'code', '0199'],
    ['passages.csv', 'S001-01,S001,purpose', 'S001-01,S001,meaning', 'question', 'meaning'],
    ['memberships.csv', 'M001,N001', 'M001,N009', 'network', 'N009'],
    ['memberships.csv', ',D001,', ',D009,', 'decision', 'D009'],
    ['mapping_statements.csv', ',3,nacka', ',18,nacka', 'goals_suggested', '18'],
    ['indicators.csv', '0114,land-area', '0113,land-area', 'code', '0113'],
  ])('%s: %s → %s is refused in the column %s', async (file, found, replacement, column, value) => {
    await using seeds = await copySeedFiles()
    await seeds.replace(file, found, replacement)
    const issues = await readIssues(seeds.directory)
    expect(issues).toContainEqual(expect.objectContaining({ file, column, value }))
  })

  it('are refused when a key stands twice or a stated count is wrong', async () => {
    await using seeds = await copySeedFiles()
    await seeds.replace('practices.csv', '\nP002,', '\nP001,')
    await seeds.replace('sdg_goals.csv', '#E5243B,7', '#E5243B,8')
    expect(await readIssues(seeds.directory)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'practices.csv', line: 3, column: 'id', value: 'P001' }),
        expect.objectContaining({ file: 'sdg_goals.csv', line: 2, column: 'target_count', expected: '7' }),
      ]),
    )
  })

  it('hold the map to the municipalities', async () => {
    await using seeds = await copySeedFiles()
    await seeds.replace('sweden.topo.json', '"id":"0114"', '"id":"0113"')
    expect(await readIssues(seeds.directory)).toMatchObject([
      { file: 'sweden.topo.json', value: '0113' },
      { file: 'sweden.topo.json', expected: 'a geometry for 0114' },
    ])
  })
})
