import { describe, expect, test } from 'vitest'
import { filterMunicipalities, groupMunicipalities, readMunicipalityList } from './municipalityList.ts'

function municipality(code: string, name: string, county: string, practiceCount = 0, strategyCount = 0) {
  const slug = `${code}-slug`
  return {
    id: code,
    code,
    slug,
    name,
    population: 1,
    practiceCount,
    strategyCount,
    county: { code: '01', name: county },
  }
}

const ALL = [
  municipality('0760', 'Ale', 'Västra Götalands län'),
  municipality('1863', 'Hällefors', 'Örebro län', 0, 1),
  municipality('1880', 'Örebro', 'Örebro län', 3),
  municipality('0114', 'Upplands Väsby', 'Stockholms län', 1),
  municipality('1492', 'Åmål', 'Västra Götalands län'),
  municipality('2326', 'Älvdalen', 'Dalarnas län'),
]
const USUAL = { query: '', order: 'lan', onlyKnown: false } as const
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

describe('filterMunicipalities', () => {
  test('finds the beginning of a name, of a word in it, and of a code', () => {
    expect(names(filterMunicipalities(ALL, { ...USUAL, query: 'ör' }))).toEqual(['Örebro'])
    expect(names(filterMunicipalities(ALL, { ...USUAL, query: 'VÄS' }))).toEqual(['Upplands Väsby'])
    expect(names(filterMunicipalities(ALL, { ...USUAL, query: '18' }))).toEqual(['Hällefors', 'Örebro'])
  })
  test('keeps å, ä and ö as letters and takes plain letters as a second choice', () => {
    expect(names(filterMunicipalities(ALL, { ...USUAL, query: 'a' }))).toEqual(['Ale'])
    expect(names(filterMunicipalities(ALL, { ...USUAL, query: 'orebro' }))).toEqual(['Örebro'])
  })
  test('can leave out those that the hub knows nothing from', () => {
    expect(names(filterMunicipalities(ALL, { ...USUAL, onlyKnown: true }))).toEqual([
      'Hällefors',
      'Örebro',
      'Upplands Väsby',
    ])
  })
})

describe('groupMunicipalities', () => {
  test('sorts letters the Swedish way', () => {
    expect(groupMunicipalities(ALL, 'bokstav').map(({ heading }) => heading)).toEqual([
      'A',
      'H',
      'U',
      'Å',
      'Ä',
      'Ö',
    ])
  })
  test('sorts counties and the municipalities in them', () => {
    const groups = groupMunicipalities(ALL, 'lan')
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Dalarnas län',
      'Stockholms län',
      'Västra Götalands län',
      'Örebro län',
    ])
    expect(names(groups[3]?.municipalities ?? [])).toEqual(['Hällefors', 'Örebro'])
  })
  test('puts most examples first, then most strategies, in one list', () => {
    const [only] = groupMunicipalities(ALL, 'exempel')
    expect(only?.heading).toBeNull()
    expect(names(only?.municipalities ?? []).slice(0, 3)).toEqual(['Örebro', 'Upplands Väsby', 'Hällefors'])
  })
})

describe('readMunicipalityList', () => {
  test('reads the address, and composes letters that come in two parts', () => {
    expect(readMunicipalityList(new URLSearchParams('q=O%CC%88re&ordna=bokstav&bara=1'))).toEqual({
      query: 'Öre',
      order: 'bokstav',
      onlyKnown: true,
    })
  })
  test('gives the usual order for one that is not known', () => {
    expect(readMunicipalityList(new URLSearchParams('ordna=storlek'))).toEqual(USUAL)
  })
})
