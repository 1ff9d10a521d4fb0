import { describe, expect, it } from 'vitest'
import { HubError } from '../../errors.ts'
import { PracticeIndex } from './PracticeIndex.ts'
import type { PracticeHit, PracticeSearchRequest } from './practiceSearch.ts'
import { buildPractice } from '../testing/buildPractice.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext, readSeedPractices } from '../testing/seedPractices.ts'

const context = readSeedContext()
const practices = readSeedPractices()
const index = new PracticeIndex(practices, context)

const search = (query: string, changes: Partial<PracticeSearchRequest> = {}) =>
  index.search(practiceRequest(query, changes))
const ids = (query: string, changes: Partial<PracticeSearchRequest> = {}): string[] =>
  search(query, { limit: 1000, ...changes }).hits.map(({ id }) => id)
const marked = ({ highlights }: PracticeHit): string[] =>
  highlights.flatMap(({ parts }) =>
    parts.filter(({ matched }) => matched).map(({ text }) => text.toLowerCase()),
  )

/** An index of a few practices of its own, by title. */
function indexOf(...titles: string[]): PracticeIndex {
  return new PracticeIndex(
    titles.map((title, place) => buildPractice({ id: `T${String(place)}`, title })),
    context,
  )
}

function refusal(act: () => unknown): HubError {
  try {
    act()
  } catch (error) {
    if (error instanceof HubError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

describe('strange questions', () => {
  it('takes nothing as everything', () => {
    for (const empty of ['', '   ', '""', '-']) expect(search(empty).totalCount).toBe(327)
  })

  it.each(['🙂', '🧑‍🤝‍🧑 🎉', '%', '%%_', '&&&'])('finds nothing for %s and says what to write', (query) => {
    const { totalCount, interpretedAs, suggestions } = search(query)
    expect(totalCount).toBe(0)
    expect(suggestions).toEqual([])
    expect(interpretedAs).toBe(`Inga exempel om ”${query}”: skriv ord eller siffror att söka på`)
  })

  it('finds nothing for words without a subject and says what to write', () => {
    expect(search('för alla').interpretedAs).toBe(
      'Inga exempel om ”för alla”: skriv ett ord som säger vad det gäller',
    )
  })

  it.each([
    "'; MATCH (n) DETACH DELETE n //",
    '"ensamhet',
    'ensamhet"',
    '*',
    '(ensamhet)',
    '\\',
    '\u0000\u0001\u0002',
  ])('answers %s without failing', (query) => {
    expect(() => search(query)).not.toThrow()
  })

  it('finds the word in an unclosed quotation', () => {
    expect(ids('"ensamhet').toSorted()).toEqual(ids('ensamhet').toSorted())
  })

  it('refuses a question of more than a thousand characters', () => {
    const error = refusal(() => search('a'.repeat(100_000)))
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.field).toBe('query')
    expect(error.messages.sv).toMatch(/^Frågan är 100000 tecken lång. Den får vara högst 1000./u)
  })
})

describe('refusals', () => {
  it('names an unknown form and the nearest right one', () => {
    const error = refusal(() => search('', { filter: { forms: ['motesplatz'] } }))
    expect(error.code).toBe('UNKNOWN_VALUE')
    expect(error.field).toBe('filter.forms')
    expect(error.messages.sv).toBe('Värdet ”motesplatz” finns inte i filtret Form. Menade du motesplats?')
    expect(error.messages.en).toContain('Did you mean motesplats?')
  })

  it('recognises a code without its leading zero', () => {
    const error = refusal(() => search('', { filter: { municipalities: ['114'] } }))
    expect(error.field).toBe('filter.municipalities')
    expect(error.messages.sv).toBe('Ingen kommun har koden ”114”. Menade du 0114 (Upplands Väsby)?')
  })

  it('recognises a name where a code is asked for', () => {
    expect(refusal(() => search('', { near: 'Alingsås' })).messages.sv).toContain(
      'Menade du 1489 (Alingsås)?',
    )
  })

  it.each([
    [{ areas: ['x'] }, 'filter.areas'],
    [{ targetGroups: ['x'] }, 'filter.targetGroups'],
    [{ goals: [18] }, 'filter.goals'],
    [{ counties: ['2'] }, 'filter.counties'],
    [{ municipalityGroups: ['Z9'] }, 'filter.municipalityGroups'],
    [{ statuses: ['x'] }, 'filter.statuses'],
    [{ contributions: ['x'] }, 'filter.contributions'],
    [{ organisations: ['x'] }, 'filter.organisations'],
  ])('refuses the unknown value in %j', (filter, field) => {
    const error = refusal(() => search('', { filter }))
    expect([error.code, error.field]).toEqual(['UNKNOWN_VALUE', field])
  })

  it('refuses twinsOnly without a municipality, and years in the wrong order', () => {
    expect(refusal(() => search('', { filter: { twinsOnly: true } })).field).toBe('filter.twinsOnly')
    expect(refusal(() => search('', { filter: { startedFrom: 2020, startedTo: 2010 } })).field).toBe(
      'filter.startedFrom',
    )
    expect(refusal(() => search('', { filter: { costTo: -1 } })).field).toBe('filter.costTo')
  })
})

describe('highlights', () => {
  it('marks inflected words, compounds and synonyms, and nothing else', () => {
    const words = new Set(search('bidrag', { limit: 1000 }).hits.flatMap(marked))
    expect([...words].every((word) => word.includes('bidrag'))).toBe(true)
    expect(words.size).toBeGreaterThan(3)
  })

  it('marks plurals that change their vowel', () => {
    const [hit] = indexOf('Tre städer').search(practiceRequest('stad')).hits
    expect(hit === undefined ? [] : marked(hit)).toEqual(['städer'])
  })

  it('gives the whole title, and parts that make up the text', () => {
    for (const { id, highlights } of search('ensamhet', { limit: 100 }).hits) {
      const practice = practices.find((known) => known.id === id)
      const title = highlights.find(({ field }) => field === 'title')
      expect(title?.parts.map(({ text }) => text).join('')).toBe(practice?.title)
      const snippet = highlights.find(({ field }) => !['title', 'organisation', 'concepts'].includes(field))
      const text = snippet?.parts.map((part) => part.text).join('') ?? ''
      expect(text.length).toBeLessThan(260)
      const whole = [
        practice?.need,
        practice?.method,
        practice?.results,
        practice?.lessons,
        practice?.conditions,
      ]
      expect(whole.join('\n')).toContain(text.replaceAll(/^… | …$/gu, ''))
    }
  })

  it('shows a long text around its match', () => {
    const filler = 'Det här handlar om något helt annat som står före. '.repeat(12)
    const own = new PracticeIndex(
      [
        buildPractice({
          id: 'L',
          method: `${filler}Sedan kommer kvasthunden in i bilden och dansar. ${filler}`,
        }),
      ],
      context,
    )
    const [hit] = own.search(practiceRequest('kvasthund kvasthunden')).hits
    const parts = hit?.highlights.find(({ field }) => field === 'method')?.parts ?? []
    expect(parts.some(({ text, matched }) => matched && text === 'kvasthunden')).toBe(true)
    expect(parts[0]?.text.startsWith('…')).toBe(true)
    expect(parts.at(-1)?.text.endsWith('…')).toBe(true)
  })
})

describe('similar practices', () => {
  it('gives others that share subject, and never the practice itself', () => {
    const loneliness = practices.find(
      ({ areas, title }) => areas.includes('ensamhet') && /ensamhet/iu.test(title),
    )
    const similar = index.similar(loneliness?.id ?? '', 5)
    expect(similar).toHaveLength(5)
    expect(similar).not.toContain(loneliness?.id)
    const shared = similar.filter((id) =>
      practices.find((known) => known.id === id)?.areas.includes('ensamhet'),
    )
    expect(shared.length).toBeGreaterThanOrEqual(3)
  })

  it('are found among more than a call takes arguments', () => {
    const many = Array.from({ length: 140_000 }, (_, place) =>
      buildPractice({ id: `T${String(place)}`, title: 'Odling' }),
    )
    expect(new PracticeIndex(many, context).similar('T1', 2)).toEqual(['T0', 'T10'])
  })

  it('gives none for an unknown id', () => {
    expect(index.similar('nobody', 5)).toEqual([])
  })
})

describe('typing ahead', () => {
  it('offers words with their hits, municipalities and organisations', () => {
    expect(index.suggest('ensamh', 'sv', 5).words[0]).toEqual({ text: 'ensamhet', count: expect.any(Number) })
    expect(index.suggest('aldr', 'sv', 5).words[0]?.text).toBe('äldre')
    expect(index.suggest('aling', 'sv', 5).municipalities[0]?.code).toBe('1489')
    expect(index.suggest('röda', 'sv', 5).organisations[0]?.name).toBe('Röda Korset')
  })

  it('completes the last of several words and keeps the first', () => {
    expect(index.suggest('äldre ensamh', 'sv', 5).words[0]?.text).toBe('äldre ensamhet')
  })

  it.each(['frivillig', 'ensamhet bland äldre', 'bidrag till f', 'sockerbagare äldre'])(
    'counts each word of %s as the search does, and offers none that finds nothing',
    (typed) => {
      const { words } = index.suggest(typed, 'sv', 5)
      for (const { text, count } of words) {
        expect({ text, count }).toEqual({ text, count: search(text).totalCount })
        expect(count).toBeGreaterThan(0)
      }
    },
  )

  it('offers nothing for nothing', () => {
    expect(index.suggest('  ', 'sv', 5)).toEqual({ words: [], municipalities: [], organisations: [] })
  })
})
