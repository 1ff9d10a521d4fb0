import { describe, expect, it } from 'vitest'
import { NearPlaces } from '../nearness/NearPlaces.ts'
import { DEFAULT_INDICATORS, type TwinChoice } from '../nearness/TwinChoice.ts'
import { PracticeIndex } from './PracticeIndex.ts'
import type { PracticeSearchRequest } from './practiceSearch.ts'
import { OTHER_LIKENESS, TWIN_LIKENESS } from '../ranking.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext, readSeedPractices } from '../testing/seedPractices.ts'

const context = readSeedContext()
const places = new NearPlaces(context.places, context.indicators)
const rank = (code: string, choice?: TwinChoice) => [...places.near(code, choice).ranking.values()]
const rankByCode = (code: string, choice?: TwinChoice) => places.near(code, choice).ranking
const nameOf = (code: string): string =>
  context.labels.municipalities.find(({ value }) => value === code)?.labelSv ?? code

describe('likeness', () => {
  it('gives the ten most like Alingsås with their distances', () => {
    const first = rank('1489').slice(0, 10)
    expect(first.map(({ place, distance }) => [place.name, distance.toFixed(2)])).toEqual([
      ['Ängelholm', '0.41'],
      ['Varberg', '0.64'],
      ['Lidköping', '0.71'],
      ['Karlskrona', '0.71'],
      ['Strängnäs', '0.82'],
      ['Falun', '0.83'],
      ['Kungälv', '0.93'],
      ['Östersund', '0.93'],
      ['Skövde', '0.97'],
      ['Vänersborg', '0.97'],
    ])
    // With the deviation of a sample instead of the population it would be 0.406.
    expect(first[0]?.distance.toFixed(3)).toBe('0.407')
    const compared = places.near('1489').compare(first[5]?.place.code ?? '')
    expect(compared.slice(0, 2).map(({ indicator }) => indicator)).toEqual([
      'share-65-plus',
      'tax-base-per-capita',
    ])
  })

  it('ranks all others, from 1, by rising distance, the same from both sides', () => {
    const ranking = rank('0180')
    expect(ranking).toHaveLength(289)
    expect(ranking.map(({ rank }) => rank)).toEqual(Array.from({ length: 289 }, (_, place) => place + 1))
    for (const [place, { distance }] of ranking.entries()) {
      expect(distance).toBeGreaterThanOrEqual(ranking[place - 1]?.distance ?? 0)
    }
    const there = rankByCode('0180').get('1480')?.distance ?? Number.NaN
    expect(rankByCode('1480').get('0180')?.distance).toBeCloseTo(there, 12)
  })

  it('follows the chosen measures and their weights', () => {
    const population = context.indicators.find(({ key }) => key === 'population')?.values
    const mine = Math.log10(population?.get('1489') ?? 0)
    const expected = [...(population ?? [])]
      .filter(([code]) => code !== '1489')
      .map(([code, value]) => ({ code, difference: Math.abs(Math.log10(value) - mine) }))
      .sort((a, b) => a.difference - b.difference || (a.code < b.code ? -1 : 1))
      .map(({ code }) => code)
    const order = (choice: TwinChoice) => rank('1489', choice).map(({ place }) => place.code)
    expect(order({ indicators: [{ indicator: 'population' }] })).toEqual(expected)
    const indicators = DEFAULT_INDICATORS.map((indicator) => ({
      indicator,
      weight: indicator === 'population' ? 2 : 0,
    }))
    expect(order({ indicators })).toEqual(expected)
  })
})

describe('searching near a municipality', () => {
  const practices = readSeedPractices()
  const index = new PracticeIndex(practices, context)
  const near = (query: string, changes: Partial<PracticeSearchRequest> = {}) =>
    index.search(practiceRequest(query, { near: '1489', limit: 1000, ...changes }))
  const codeOf = (id: string): string | null =>
    practices.find((known) => known.id === id)?.municipalityCode ?? null

  it('puts twins first, the most like before others, and says which group a hit is in', () => {
    const { hits, twinCount } = near('ensamhet')
    expect(hits.slice(0, twinCount ?? 0).every(({ group }) => group === 'TWIN')).toBe(true)
    expect(hits.slice(twinCount ?? 0).some(({ group }) => group === 'TWIN')).toBe(false)
    expect(hits[0]?.likenessRank).toBe(6)
    for (const { id, group, likenessRank } of hits) {
      expect(likenessRank).toBe(rankByCode('1489').get(codeOf(id) ?? '')?.rank ?? null)
      expect(group === 'OWN').toBe(codeOf(id) === '1489')
    }
    expect(hits.filter(({ group }) => group === 'OWN').length).toBeGreaterThan(0)
  })

  it('says why in words, with both figures', () => {
    const { hits } = near('ensamhet')
    const reasonsOf = (name: string): string | undefined =>
      hits
        .find(({ id }) => nameOf(codeOf(id) ?? '') === name)
        ?.reasons.map(({ text }) => text)
        .join(' ')
    expect(reasonsOf('Falun')).toBe(
      'Falun liknar Alingsås i andel 65 år och äldre (23,4 mot 23,1\u00a0%) och skattekraft (251 mot 255\u00a0tkr). Sökordet står i rubriken.',
    )
    expect(reasonsOf('Vänersborg')).toContain('folkmängd (40\u00a0041 mot 42\u00a0722)')
    expect(reasonsOf('Uddevalla')).toContain('täthet (89 mot 90\u00a0inv./km²)')
    expect(reasonsOf('Höganäs')).toBe('sökordet står i rubriken. Höganäs är nummer 22 av 289 i likhet.')
    for (const { reasons } of hits) expect(reasons.length).toBeGreaterThan(0)
  })

  it('says why in English', () => {
    const [first] = near('ensamhet', { language: 'en' }).hits
    expect(first?.reasons[0]?.text).toBe(
      'Falun is like Alingsås in share aged 65 and over (23.4 against 23.1%) and tax base (251 against 255\u00a0thousand SEK).',
    )
  })

  it('blends likeness and relevance by the formula in ranking.ts', () => {
    for (const choice of [
      {},
      { indicators: [{ indicator: 'share-65-plus' }, { indicator: 'population', weight: 3 }] },
    ]) {
      const plain = index.search(practiceRequest('förening', { limit: 1000 })).hits
      const highest = Math.max(...plain.map(({ score }) => score))
      const ranking = rankByCode('1489', choice)
      const expected = plain.map(({ id, score }) => {
        const code = codeOf(id)
        const relevance = score / highest
        const rank = code === null ? undefined : ranking.get(code)?.rank
        if (code === '1489') return { id, score: OTHER_LIKENESS + (1 - OTHER_LIKENESS) * relevance }
        if (rank === undefined) return { id, score: (1 - OTHER_LIKENESS) * relevance }
        return rank <= 20
          ? { id, score: 1 + TWIN_LIKENESS * (1 - (rank - 1) / 20) + (1 - TWIN_LIKENESS) * relevance }
          : { id, score: OTHER_LIKENESS * (1 - (rank - 1) / 289) + (1 - OTHER_LIKENESS) * relevance }
      })
      const byId = new Map(expected.map(({ id, score }) => [id, score]))
      const { hits } = near('förening', { choice })
      expect(hits).toHaveLength(expected.length)
      for (const { id, score } of hits) expect(score).toBeCloseTo(byId.get(id) ?? Number.NaN, 5)
      const scores = hits.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }
  })

  it('shows twins only when asked', () => {
    const { hits, totalCount, twinCount } = near('', { filter: { twinsOnly: true } })
    expect(hits.every(({ group }) => group === 'TWIN')).toBe(true)
    expect(twinCount).toBe(totalCount)
  })
})
