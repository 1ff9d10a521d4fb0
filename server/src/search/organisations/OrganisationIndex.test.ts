import { describe, expect, it } from 'vitest'
import { HubError } from '../../errors.ts'
import { OrganisationIndex } from './OrganisationIndex.ts'
import type { OrganisationDocument } from './organisationSearch.ts'
import { readSeedRows } from '../testing/seedPractices.ts'

const municipalities = readSeedRows('municipalities').map((row): OrganisationDocument => ({
  id: row['code'] ?? '',
  slug: row['code'] ?? '',
  name: row['name'] ?? '',
  fullName: row['name_with_kommun'] ?? null,
  kind: 'MUNICIPALITY',
  practiceCount: 0,
}))
const associations = [
  ['Röda Korset', 14],
  ['Röda Korset Malmö', 2],
  ['Rädda Barnen', 9],
  ['Hembygdsföreningen Gammelgården', 1],
].map(([name, practiceCount], place): OrganisationDocument => ({
  id: `A${String(place)}`,
  slug: `a${String(place)}`,
  name: String(name),
  fullName: null,
  kind: 'ASSOCIATION',
  practiceCount: Number(practiceCount),
}))
const index = new OrganisationIndex([...municipalities, ...associations])
const search = (query: string, kinds: readonly string[] = [], offset = 0) =>
  index.search({ query, kinds, offset, limit: 20, language: 'sv' })
const names = (query: string, kinds: readonly string[] = []): string[] =>
  search(query, kinds).hits.map(({ nameParts }) => nameParts.map(({ text }) => text).join(''))

describe('searching organisations by name', () => {
  it.each(['röda k', 'Röda Korset', 'roda korset', 'rö'])('finds Röda Korset by %s', (query) => {
    expect(names(query)[0]).toBe('Röda Korset')
  })

  it.each(['Alingsås kommun', 'alingsas', 'alings', 'Alingsås stad'])('finds Alingsås by %s', (query) => {
    expect(names(query)).toEqual(['Alingsås'])
  })

  it('finds by the beginning of a later word', () => {
    expect(names('gammel')).toEqual(['Hembygdsföreningen Gammelgården'])
  })

  it('keeps to the kinds that are asked for', () => {
    expect(names('Malmö', ['ASSOCIATION'])).toEqual(['Röda Korset Malmö'])
    expect(names('Malmö', ['MUNICIPALITY'])).toEqual(['Malmö'])
    expect(() => names('', ['ASSOCIATON'])).toThrow(HubError)
  })

  it('lists all in Swedish alphabetical order, page by page', () => {
    const all = Array.from({ length: 15 }, (_, page) =>
      search('', [], page * 20).hits.map(({ id }) => id),
    ).flat()
    expect(all).toHaveLength(294)
    const sorted = [...municipalities, ...associations]
      .map(({ name }) => name)
      .toSorted(new Intl.Collator('sv').compare)
    const nameOf = new Map([...municipalities, ...associations].map(({ id, name }) => [id, name]))
    expect(all.map((id) => nameOf.get(id))).toEqual(sorted)
  })

  it('marks what matched and proposes a spelling', () => {
    expect(search('röda').hits[0]?.nameParts).toEqual([
      { text: 'Röda', matched: true },
      { text: ' Korset', matched: false },
    ])
    expect(search('Alingsos').suggestions).toEqual([{ query: 'alingsås', count: 1 }])
  })
})
