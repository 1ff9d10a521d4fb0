import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSeedRows } from '../../search/testing/seedPractices.ts'
import { byValue, codes, DEFAULT_WEIGHTS, distancesFrom, field } from '../../testing/nearnessByHand.ts'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valueAt, valuesAt } from '../../testing/valuesAt.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

describe('what twins have begun that a municipality has not', () => {
  it('is what the seed files give by hand, with a reason each', async () => {
    const practices = readSeedRows('practices')
    const organisations = readSeedRows('organisations')
    const kindsOf = (row: Readonly<Record<string, string>>): string[] =>
      row['form'] === ''
        ? []
        : (row['policy_areas'] ?? '')
            .split(';')
            .filter(Boolean)
            .map((area) => `${row['form'] ?? ''} ${area}`)
    let shown = 0
    for (const mine of codes) {
      const name = field(mine, 'name')
      const names = new Set(
        organisations
          .filter((row) => row['id'] === `kommun:${mine}`)
          .flatMap((row) => (row['alternative_names'] ?? '').split(';'))
          .concat(name, field(mine, 'name_with_kommun')),
      )
      const taking = practices.filter(
        (row) =>
          row['code'] === mine ||
          [
            ...(row['partners'] ?? '').split(';'),
            ...(row['partner_contributions'] ?? '').split(';').map((pair) => pair.split('=')[0]),
          ].some((partner) => names.has(partner ?? '')),
      )
      const own = new Set(taking.flatMap(kindsOf))
      const twins = byValue(distancesFrom(mine, DEFAULT_WEIGHTS)).slice(0, 20)
      const expected = practices
        .filter((row) => twins.includes(row['code'] ?? '') && row['year_start'] !== '')
        .filter((row) => kindsOf(row).length > 0 && !kindsOf(row).some((kind) => own.has(kind)))
        .sort(
          (a, b) =>
            Number(b['year_start']) - Number(a['year_start']) ||
            twins.indexOf(a['code'] ?? '') - twins.indexOf(b['code'] ?? '') ||
            ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1),
        )
      const data = await hub.askData(
        `{ municipality(code: "${mine}") { newFromTwins(first: 100) { reason practice { id startYear organisation { name } } twin { rank municipality { name } } } } }`,
      )
      expect(valuesAt(data, 'municipality.newFromTwins.practice.id')).toEqual(
        expected.map((row) => row['id']),
      )
      for (const entry of valuesAt(data, 'municipality.newFromTwins')) {
        const twin = String(valueAt(entry, 'twin.municipality.name'))
        expect(valueAt(entry, 'reason')).toMatch(
          new RegExp(
            `^${twin} började ${String(valueAt(entry, 'practice.startYear'))}\\. Navet känner inte till något exempel i ${name} med formen .+ inom .+\\.$`,
          ),
        )
      }
      shown += expected.length
    }
    expect(shown).toBeGreaterThan(1000)
  })

  it('follows the choice, and reads the graph once however many are shown', async () => {
    const ask = (first: number, choice = '') =>
      `{ municipality(code: "1489") { newFromTwins(first: ${first}${choice}) { practice { title organisation { name } } twin { municipality { county { code } } } } } }`
    expect(await hub.listReads(ask(1))).toEqual(['FIND_PRACTICES'])
    expect(await hub.listReads(ask(100))).toEqual(['FIND_PRACTICES'])
    const county = await hub.askData(ask(100, ', choice: { by: COUNTY }'))
    expect(new Set(valuesAt(county, 'municipality.newFromTwins.twin.municipality.county.code'))).toEqual(
      new Set(['14']),
    )
  })
})
