import { describe, expect, it } from 'vitest'
import { PracticeIndex } from './PracticeIndex.ts'
import type { PracticeSearchRequest } from './practiceSearch.ts'
import { buildPractice } from '../testing/buildPractice.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext, readSeedPractices } from '../testing/seedPractices.ts'

const context = readSeedContext()
const index = new PracticeIndex(readSeedPractices(), context)
const sentence = (query: string, changes: Partial<PracticeSearchRequest> = {}): string =>
  index.search(practiceRequest(query, changes)).interpretedAs
const english = { language: 'en' } as const

describe('the sentence about a search', () => {
  it('counts everything when nothing is asked', () => {
    expect(sentence('')).toBe('327 exempel')
    expect(sentence('', english)).toBe('327 examples')
  })

  it('says what was asked and how many come from twins', () => {
    const { totalCount, twinCount, interpretedAs } = index.search(
      practiceRequest('ensamhet', { near: '1489' }),
    )
    expect(twinCount).toBe(5)
    expect(interpretedAs).toBe(
      `${String(totalCount)} exempel om ensamhet, 5 av dem från kommuner som liknar Alingsås`,
    )
    expect(sentence('ensamhet', { near: '1489', ...english })).toBe(
      `${String(totalCount)} examples on ensamhet, 5 of them from municipalities like Alingsås`,
    )
  })

  it('says when none, one, or only twins are shown', () => {
    const own = new PracticeIndex(
      [
        buildPractice({ id: 'F', title: 'Cykelkurs', municipalityCode: '2080', organisationName: 'Falun' }),
        buildPractice({ id: 'M', title: 'Odling', municipalityCode: '1280', organisationName: 'Malmö' }),
        buildPractice({ id: 'N', title: 'Odling och pyssel', municipalityCode: '1280' }),
      ],
      context,
    )
    const ask = (query: string, changes: Partial<PracticeSearchRequest> = {}): string =>
      own.search(practiceRequest(query, { near: '1489', ...changes })).interpretedAs
    expect(ask('cykelkurs')).toBe('1 exempel om cykelkurs, från en kommun som liknar Alingsås')
    expect(ask('cykelkurs', english)).toBe('1 example on cykelkurs, from a municipality like Alingsås')
    expect(ask('odling')).toBe('2 exempel om odling, inget av dem från kommuner som liknar Alingsås')
    expect(ask('odling', english)).toBe(
      '2 examples on odling, none of them from municipalities like Alingsås',
    )
    expect(ask('pyssel')).toBe('1 exempel om pyssel')
    expect(ask('cykelkurs', { filter: { twinsOnly: true } })).toBe(
      '1 exempel om cykelkurs i kommuner som liknar Alingsås',
    )
  })

  it('tells the filter', () => {
    const filter = { forms: ['motesplats'], counties: ['14'] }
    expect(sentence('', { filter })).toBe('3 exempel med formen Mötesplats i Västra Götalands län')
    expect(sentence('', { filter, ...english })).toBe(
      '3 examples with the form Meeting place in Västra Götalands län',
    )
    expect(sentence('', { filter: { forms: ['iop', 'rad'] } })).toMatch(
      /^\d+ exempel med formen Idéburet offentligt partnerskap \(IOP\) eller Råd$/u,
    )
    expect(sentence('', { filter: { goals: [3, 11], statuses: ['pagaende'] } })).toMatch(
      /^\d+ exempel som rör mål 3 eller 11 med status Pågår$/u,
    )
    expect(sentence('', { filter: { areas: ['aldre'], targetGroups: ['unga'] } })).toMatch(
      /^(Inga|\d+) exempel inom området Äldre för målgruppen Unga$/u,
    )
    expect(
      sentence('', { filter: { municipalities: ['1489'], hasResults: true, hasLessons: true } }),
    ).toMatch(/exempel i Alingsås som berättar om resultat som berättar vad som inte fungerade$/u)
    expect(sentence('', { filter: { startedFrom: 2015, startedTo: 2020 } })).toMatch(
      / som började 2015–2020$/u,
    )
    expect(sentence('', { filter: { costTo: 500_000, staffTo: 0.5 } })).toMatch(
      / som kostar högst 500\u00a0000\u00a0kr med högst 0,5 tjänst$/u,
    )
    expect(sentence('', { filter: { costTo: 500_000, staffTo: 2.5 }, ...english })).toMatch(
      / costing at most SEK\u00a0500,000 with at most 2\.5 full-time posts$/u,
    )
  })

  it('quotes what was not found', () => {
    expect(sentence('qwvxzyk')).toBe('Inga exempel om ”qwvxzyk”')
    expect(sentence('qwvxzyk', english)).toBe('No examples on “qwvxzyk”')
    expect(sentence('qwvxzyk', { filter: { forms: ['iop'] } })).toBe(
      'Inga exempel om ”qwvxzyk” med formen Idéburet offentligt partnerskap (IOP)',
    )
  })

  it('says which spelling it took instead', () => {
    expect(sentence('Ensamhett')).toMatch(/^\d+ exempel om ensamhet i stället för ”Ensamhett”$/u)
    expect(sentence('ensamhett', english)).toMatch(/^\d+ examples on ensamhet instead of “ensamhett”$/u)
    expect(sentence('ensamhett bland äldre')).toMatch(
      /^\d+ exempel om ensamhet och äldre i stället för ”ensamhett”$/u,
    )
  })

  it('keeps words together that were asked together', () => {
    expect(sentence('äldre omsorg')).toMatch(/^\d+ exempel om äldre omsorg$/u)
    expect(sentence('vad har andra gjort mot ensamhet bland äldre')).toMatch(
      /^\d+ exempel om ensamhet och äldre$/u,
    )
    expect(sentence('"ofrivillig ensamhet" -äldre')).toMatch(
      /^\d+ exempel om ”ofrivillig ensamhet” utan ”äldre”$/u,
    )
    expect(sentence('SKL 2018/1167 ensamhet').length).toBeLessThan(200)
  })

  it('stays short for a long question', () => {
    expect(sentence('ensamhet '.repeat(100)).length).toBeLessThan(300)
    expect(sentence('x'.repeat(900)).length).toBeLessThan(200)
  })
})
