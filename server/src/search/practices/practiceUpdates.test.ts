import { describe, expect, it } from 'vitest'
import { PracticeIndex } from './PracticeIndex.ts'
import type { PracticeDocument } from './practiceSearch.ts'
import { buildPractice } from '../testing/buildPractice.ts'
import { createRandom } from '../testing/createRandom.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext, readSeedPractices } from '../testing/seedPractices.ts'

const context = readSeedContext()
const practices = readSeedPractices()
const QUESTIONS = [
  '',
  'ensamhet',
  'bidrag',
  'föreningsbidrag',
  'äldre omsorg',
  'vad har andra gjort mot ensamhet bland äldre',
  'språkcafé nyanlända',
  'ideell sektor',
  '"ofrivillig ensamhet"',
  'förening -bidrag',
  'hemlösa kvinnor musik natt',
  'ensammhet',
  'foreningsbidrag',
  'trygghetsvandring',
]

function expectSame(actual: PracticeIndex, expected: PracticeIndex): void {
  for (const query of QUESTIONS) {
    for (const near of [null, '1489']) {
      const request = practiceRequest(query, { near, limit: 50 })
      expect({ query, ...actual.search(request) }).toEqual({ query, ...expected.search(request) })
    }
  }
  for (const prefix of ['ä', 'för', 'röda']) {
    expect(actual.suggest(prefix, 'sv', 10)).toEqual(expected.suggest(prefix, 'sv', 10))
  }
}

describe('an index that is kept up to date', () => {
  it('answers as one that is built anew, whatever the order of the changes', () => {
    const random = createRandom(7)
    const started = practices.slice(0, 150)
    const index = new PracticeIndex(started, context)
    const present = new Map(started.map((practice) => [practice.id, practice]))
    const put = (practice: PracticeDocument): void => {
      index.upsert(practice)
      present.set(practice.id, practice)
    }
    for (const practice of practices.slice(150)) put(practice)
    for (let round = 0; round < 300; round += 1) {
      const practice = practices[random.below(practices.length)]
      const other = practices[random.below(practices.length)]
      if (practice === undefined || other === undefined) continue
      if (random.chance(0.4)) {
        index.remove(practice.id)
        present.delete(practice.id)
      } else put({ ...practice, title: other.title, method: other.method, areas: other.areas })
    }
    expect(index.size).toBe(present.size)
    expectSame(index, new PracticeIndex([...present.values()].toReversed(), context))
  })

  it('answers the same after so many changes that it is compacted', () => {
    const index = new PracticeIndex(practices, context)
    for (let round = 0; round < 5; round += 1) for (const practice of practices) index.upsert(practice)
    expect(index.size).toBe(practices.length)
    expectSame(index, new PracticeIndex(practices, context))
  })

  it('finds a new practice by a word that no other has, and no longer when it is gone', () => {
    const index = new PracticeIndex(practices, context)
    index.upsert(buildPractice({ id: 'NEW', title: 'Kvasthundens dag' }))
    expect(index.search(practiceRequest('kvasthund')).hits.map(({ id }) => id)).toEqual(['NEW'])
    expect(index.suggest('kvasth', 'sv', 5).words).toHaveLength(1)
    expect(index.remove('NEW')).toBe(true)
    expect(index.search(practiceRequest('kvasthund')).totalCount).toBe(0)
    expect(index.suggest('kvasth', 'sv', 5).words).toEqual([])
    expect(index.remove('NEW')).toBe(false)
  })

  it('knows the organisations of the practices that are in it, and no others', () => {
    const index = new PracticeIndex([buildPractice({ id: 'A' }), buildPractice({ id: 'B' })], context)
    const partner = { id: 'org:kvasten', name: 'Kvasten', contributions: [] }
    const search = (): number =>
      index.search(practiceRequest('', { filter: { organisations: [partner.id] } })).totalCount
    expect(search).toThrow(expect.objectContaining({ code: 'UNKNOWN_VALUE' }))
    index.upsert(buildPractice({ id: 'A', partners: [partner, partner] }))
    index.upsert(buildPractice({ id: 'B', partners: [partner] }))
    expect(search()).toBe(2)
    index.upsert(buildPractice({ id: 'A' }))
    expect(search()).toBe(1)
    index.remove('B')
    expect(search).toThrow(expect.objectContaining({ code: 'UNKNOWN_VALUE' }))
  })

  it('splits a compound when its parts have become known, and no longer when they are gone', () => {
    const titles = ['Kvasthundsklubben', 'Hundarna i parken', 'Kvasten']
    const index = new PracticeIndex(
      titles.map((title, place) => buildPractice({ id: `K${String(place)}`, title })),
      context,
    )
    const ids = (): string[] => index.search(practiceRequest('klubb')).hits.map(({ id }) => id)
    expect(ids()).toEqual([])
    for (const id of ['L1', 'L2']) index.upsert(buildPractice({ id, title: 'En klubb för kvasthundar' }))
    expect(ids()).toEqual(['L1', 'L2', 'K0'])
    index.remove('L2')
    expect(ids()).toEqual(['L1'])
  })

  it('gives the same answer to the same question after other questions', () => {
    const index = new PracticeIndex(practices, context)
    const ask = (round: number) =>
      // A different limit each time, so that no kept answer is given.
      QUESTIONS.map((query) => index.search(practiceRequest(query, { near: '0182', limit: 400 + round })))
    expect(ask(1)).toEqual(ask(2))
  })

  it('forgets kept answers when a practice or the synonyms change', () => {
    const index = new PracticeIndex([buildPractice({ id: 'A', title: 'Fika på torget' })], context)
    const count = (): number => index.search(practiceRequest('fika')).totalCount
    expect([count(), count(), count()]).toEqual([1, 1, 1])
    index.upsert(buildPractice({ id: 'B', title: 'Kaffestund' }))
    index.upsert(buildPractice({ id: 'C', title: 'Fika i parken' }))
    expect([count(), count(), count()]).toEqual([2, 2, 2])
    index.updateWords({ ...context.words, synonyms: [['fika', 'kaffestund']] })
    expect([count(), count(), count()]).toEqual([3, 3, 3])
    index.remove('A')
    expect([count(), count(), count()]).toEqual([2, 2, 2])
  })
})
