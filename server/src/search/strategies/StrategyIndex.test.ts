import { describe, expect, it } from 'vitest'
import { HubError } from '../../errors.ts'
import type { FacetLabel } from '../facets/Facet.ts'
import { StrategyIndex } from './StrategyIndex.ts'
import type { StrategyDocument, StrategyFilter, StrategySearchRequest } from './strategySearch.ts'
import { readSeedContext, readSeedLabels, readSeedRows } from '../testing/seedPractices.ts'

const { labels, words } = readSeedContext()
const phases = ['PROPOSED', 'IN_FORCE', 'ENDED', 'UNKNOWN'].map((value, position): FacetLabel => ({
  value,
  labelSv: value,
  labelEn: value,
  altLabels: [],
  position,
}))
const context = {
  labels: {
    types: readSeedLabels('document-type'),
    municipalities: labels.municipalities,
    counties: labels.counties,
    questions: readSeedLabels('question'),
    areas: labels.areas,
    phases,
  },
  words,
}
const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((entry) => entry !== '')
const codes = new Set(labels.municipalities.map(({ value }) => value))
const strategies = readSeedRows('strategies').map((row): StrategyDocument => {
  const passages = readSeedRows('passages').filter((passage) => passage['strategy_id'] === row['id'])
  const code = row['code'] ?? ''
  return {
    id: row['id'] ?? '',
    slug: (row['id'] ?? '').toLowerCase(),
    title: row['title'] ?? '',
    summary: row['summary_sv'] ?? null,
    note: row['areas_principles'] ?? null,
    organisationId: code === '' ? (row['organisation'] ?? '') : code,
    organisationName: row['organisation'] ?? '',
    municipalityCode: codes.has(code) ? code : null,
    countyCode: codes.has(code) ? code.slice(0, 2) : null,
    type: row['type'] ?? null,
    areas: [...new Set(passages.flatMap((passage) => list(passage['areas'])))],
    phase: row['decision_date'] === '' ? 'UNKNOWN' : 'IN_FORCE',
    passages: passages.map((passage) => ({
      id: passage['passage_id'] ?? '',
      question: passage['question'] ?? null,
      text: passage['text_sv'] ?? '',
    })),
    signers: list(row['signatories']),
    registrationNumbers: list(row['registration_number']),
    year: Number((row['valid_from'] ?? '').slice(0, 4)) || null,
    decidedOn: row['decision_date'] === '' ? null : (row['decision_date'] ?? null),
  }
})
const index = new StrategyIndex(strategies, context)
const search = (query: string, changes: Partial<StrategySearchRequest> = {}) =>
  index.search({ query, filter: {}, sort: 'RELEVANCE', offset: 0, limit: 1000, language: 'sv', ...changes })
const ids = (query: string, changes: Partial<StrategySearchRequest> = {}): string[] =>
  search(query, changes).hits.map(({ id }) => id)

describe('searching strategies', () => {
  it('finds by the answers, and says which answer', () => {
    const { hits } = search('dialogkonferens')
    expect(hits.length).toBeGreaterThan(0)
    const passage = hits.flatMap(({ highlights }) => highlights).find(({ field }) => field === 'passages')
    const known = strategies.flatMap(({ passages }) => passages).find(({ id }) => id === passage?.passageId)
    expect(known?.text).toContain(passage?.parts.find(({ matched }) => matched)?.text)
  })

  it.each(['KFKS 2018/1167', 'kfks2018-1167', '2018 1167'])('finds the registration number %s', (written) => {
    expect(ids(written).toSorted()).toEqual(['S001', 'S002'])
  })

  it('finds synonyms and abbreviations', () => {
    expect(ids('LÖK')).toEqual(expect.arrayContaining(ids('', { filter: { types: ['overenskommelse'] } })))
    expect(ids('idéburen sektor').toSorted()).toEqual(ids('ideell sektor').toSorted())
  })

  it('counts facets truly, each without its own selection', () => {
    const filters: StrategyFilter[] = [
      {},
      { types: ['overenskommelse'] },
      { types: ['overenskommelse', 'policy'], questions: ['money'] },
      { areas: ['demokrati'], phases: ['IN_FORCE'], yearFrom: 2015 },
      { counties: ['14'], yearTo: 2022 },
      { municipalities: ['0182'], organisations: ['0182'] },
    ]
    const valuesOf: Record<string, (strategy: StrategyDocument) => readonly (string | null)[]> = {
      types: ({ type }) => [type],
      questions: ({ passages }) => passages.map(({ question }) => question),
      areas: ({ areas }) => areas,
      phases: ({ phase }) => [phase],
      municipalities: ({ municipalityCode }) => [municipalityCode],
      counties: ({ countyCode }) => [countyCode],
      organisations: ({ organisationId }) => [organisationId],
    }
    const fulfils = (strategy: StrategyDocument, filter: StrategyFilter, except: string): boolean =>
      (filter.yearFrom === undefined || (strategy.year ?? -Infinity) >= filter.yearFrom) &&
      (filter.yearTo === undefined || (strategy.year ?? Infinity) <= filter.yearTo) &&
      Object.entries(valuesOf).every(([key, read]) => {
        const wanted: unknown = Object.entries(filter).find(([field]) => field === key)?.[1]
        return (
          key === except || !Array.isArray(wanted) || read(strategy).some((value) => wanted.includes(value))
        )
      })
    for (const filter of filters) {
      const { totalCount, facets } = search('', { filter })
      expect(totalCount).toBe(strategies.filter((strategy) => fulfils(strategy, filter, '')).length)
      for (const { key, buckets } of facets) {
        const others = strategies.filter((strategy) => fulfils(strategy, filter, key))
        for (const { value, count } of buckets) {
          expect(count, `${key} ${value}`).toBe(
            others.filter((s) => valuesOf[key]?.(s).includes(value)).length,
          )
        }
      }
    }
  })

  it('says what was asked', () => {
    expect(search('').interpretedAs).toBe('99 strategier')
    expect(search('', { language: 'en' }).interpretedAs).toBe('99 strategies')
    expect(
      search('årlig dialog', { filter: { types: ['overenskommelse'], counties: ['12'] } }).interpretedAs,
    ).toMatch(
      /^\d+ strategier om något av orden årlig och dialog \(1 om båda\) av typen Överenskommelse i Skåne län$/u,
    )
    expect(search('överenskommmelse').suggestions[0]?.query).toBe('överenskommelse')
  })

  it('refuses unknown values by name', () => {
    expect(() => search('', { filter: { types: ['overenskomelse'] } })).toThrow(HubError)
    expect(() => search('', { filter: { types: ['overenskomelse'] } })).toThrow(
      /Did you mean overenskommelse\?/u,
    )
    expect(() => search('', { filter: { questions: ['x'] } })).toThrow(/“x” is not known in the filter/u)
    expect(() => search('', { filter: { yearFrom: 2020, yearTo: 2010 } })).toThrow(HubError)
  })

  it('gives every hit once over the pages in every order', () => {
    for (const sort of ['RELEVANCE', 'NEWEST', 'TITLE', 'ORGANISATION'] as const) {
      const paged = Array.from({ length: 15 }, (_, page) =>
        ids('', { sort, offset: page * 7, limit: 7 }),
      ).flat()
      expect(paged).toEqual(ids('', { sort }))
      expect(new Set(paged).size).toBe(99)
    }
  })
})
