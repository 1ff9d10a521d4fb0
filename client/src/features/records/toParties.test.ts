import { describe, expect, test } from 'vitest'
import { toParties } from './toParties.ts'

const runner = { id: 'kommun', slug: '1485-uddevalla', name: 'Uddevalla', kind: 'MUNICIPALITY' } as const
const club = { id: 'klubb', slug: 'klubben', name: 'Klubben', kind: 'ASSOCIATION' } as const
const money = { id: 'contribution:money', key: 'money', label: 'Pengar' }

describe('toParties', () => {
  test('puts the one that runs the example first, with what it gives', () => {
    const parties = toParties({
      organisation: runner,
      partners: [
        { organisation: club, contributions: [] },
        { organisation: runner, contributions: [money] },
      ],
    })
    expect(parties.map(({ organisation, runs }) => [organisation.name, runs])).toEqual([
      ['Uddevalla', true],
      ['Klubben', false],
    ])
    expect(parties[0]?.contributions).toEqual([money])
  })
  test('names the one that runs the example also where no source says what it gives', () => {
    const parties = toParties({ organisation: runner, partners: [] })
    expect(parties).toEqual([{ organisation: runner, runs: true, contributions: [] }])
  })
})
