import { describe, expect, it } from 'vitest'
import { NearPlaces } from '../nearness/NearPlaces.ts'
import { PracticeIndex } from './PracticeIndex.ts'
import type { PracticeDocument, PracticeFilter } from './practiceSearch.ts'
import { createRandom } from '../testing/createRandom.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext, readSeedPractices } from '../testing/seedPractices.ts'

const context = readSeedContext()
const practices = readSeedPractices()
const index = new PracticeIndex(practices, context)
const twins = new Set(new NearPlaces(context.places, context.indicators).near('1489').countedCodes)

/** The filter's meaning written out anew, one field at a time. */
const FULFILS: Readonly<
  Record<keyof PracticeFilter, (practice: PracticeDocument, filter: PracticeFilter) => boolean>
> = {
  forms: ({ form }, { forms }) => has(forms, form),
  areas: ({ areas }, filter) => has(filter.areas, ...areas),
  targetGroups: ({ targetGroups }, filter) => has(filter.targetGroups, ...targetGroups),
  goals: ({ goalsStated, goalsSuggested }, { goals }) => has(goals, ...goalsStated, ...goalsSuggested),
  municipalities: ({ municipalityCode }, { municipalities }) => has(municipalities, municipalityCode),
  counties: ({ countyCode }, { counties }) => has(counties, countyCode),
  municipalityGroups: ({ municipalityGroup }, filter) => has(filter.municipalityGroups, municipalityGroup),
  statuses: ({ status }, { statuses }) => has(statuses, status),
  contributions: ({ partners }, filter) =>
    has(filter.contributions, ...partners.flatMap((p) => p.contributions)),
  organisations: ({ organisationId, partners }, { organisations }) =>
    has(organisations, organisationId, ...partners.map(({ id }) => id)),
  startedFrom: ({ startYear }, { startedFrom }) =>
    startedFrom === undefined || (startYear ?? -Infinity) >= startedFrom,
  startedTo: ({ startYear }, { startedTo }) =>
    startedTo === undefined || (startYear ?? Infinity) <= startedTo,
  costTo: ({ cost }, { costTo }) => costTo === undefined || (cost ?? Infinity) <= costTo,
  staffTo: ({ staffFte }, { staffTo }) => staffTo === undefined || (staffFte ?? Infinity) <= staffTo,
  hasResults: ({ results }, { hasResults }) => hasResults !== true || results !== null,
  hasLessons: ({ lessons }, { hasLessons }) => hasLessons !== true || lessons !== null,
  hasCost: ({ cost, costNote }, { hasCost }) => hasCost !== true || cost !== null || costNote !== null,
  hasStaff: ({ staffFte }, { hasStaff }) => hasStaff !== true || staffFte !== null,
  twinsOnly: ({ municipalityCode }, { twinsOnly }) => twinsOnly !== true || twins.has(municipalityCode ?? ''),
}

function has<Value>(wanted: readonly Value[] | undefined, ...present: readonly (Value | null)[]): boolean {
  return (
    wanted === undefined ||
    wanted.length === 0 ||
    present.some((value) => value !== null && wanted.includes(value))
  )
}

function fulfils(practice: PracticeDocument, filter: PracticeFilter, except?: string): boolean {
  return Object.entries(FULFILS).every(([field, test]) => field === except || test(practice, filter))
}

function hasValue(practice: PracticeDocument, key: string, value: string): boolean {
  const filter = key === 'goals' ? { goals: [Number(value)] } : { [key]: value === 'true' ? true : [value] }
  return Object.entries(FULFILS).every(([field, test]) => field !== key || test(practice, filter))
}

const random = createRandom(2030)
const pick = (values: readonly { readonly value: string }[]): string[] =>
  Array.from({ length: 1 + random.below(3) }, () => values[random.below(values.length)]?.value ?? '')

function randomFilter(): PracticeFilter {
  const { labels } = context
  const organisations = practices.flatMap(({ organisationId, partners }) => [
    organisationId,
    ...partners.map((p) => p.id),
  ])
  const chosen: PracticeFilter = {
    ...(random.chance(0.35) ? { forms: pick(labels.forms) } : {}),
    ...(random.chance(0.35) ? { areas: pick(labels.areas) } : {}),
    ...(random.chance(0.3) ? { targetGroups: pick(labels.targetGroups) } : {}),
    ...(random.chance(0.2) ? { goals: pick(labels.goals).map(Number) } : {}),
    ...(random.chance(0.15) ? { counties: pick(labels.counties) } : {}),
    ...(random.chance(0.1) ? { municipalities: pick(labels.municipalities) } : {}),
    ...(random.chance(0.15) ? { municipalityGroups: pick(labels.municipalityGroups) } : {}),
    ...(random.chance(0.2) ? { statuses: pick(labels.statuses) } : {}),
    ...(random.chance(0.1) ? { contributions: pick(labels.contributions) } : {}),
    ...(random.chance(0.1)
      ? { organisations: [organisations[random.below(organisations.length)] ?? ''] }
      : {}),
    ...(random.chance(0.1) ? { startedFrom: 2000 + random.below(20) } : {}),
    ...(random.chance(0.1) ? { startedTo: 2020 + random.below(5) } : {}),
    ...(random.chance(0.05) ? { costTo: random.below(500_000) } : {}),
    ...(random.chance(0.05) ? { staffTo: random.below(4) } : {}),
    ...(random.chance(0.15) ? { hasResults: true } : {}),
    ...(random.chance(0.1) ? { hasLessons: true } : {}),
    ...(random.chance(0.05) ? { hasCost: true } : {}),
    ...(random.chance(0.05) ? { hasStaff: true } : {}),
    ...(random.chance(0.1) ? { twinsOnly: true } : {}),
  }
  return chosen
}

const filters = [{}, ...Array.from({ length: 80 }, randomFilter)]

describe('filters and facets', () => {
  it.each(filters)('counts truly under %j', (filter) => {
    for (const query of ['', 'förening', 'ensamhet']) {
      const { hits } = index.search(practiceRequest(query, { limit: 1000 }))
      const textIds = new Set(hits.map(({ id }) => id))
      const candidates = practices.filter(({ id }) => textIds.has(id))
      const result = index.search(practiceRequest(query, { filter, near: '1489', limit: 1000 }))
      const expected = candidates.filter((practice) => fulfils(practice, filter)).map(({ id }) => id)
      expect(result.hits.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
      expect(result.totalCount).toBe(expected.length)
      for (const { key, buckets } of result.facets) {
        const others = candidates.filter((practice) => fulfils(practice, filter, key))
        for (const { value, count } of buckets) {
          const inBucket = others.filter((practice) => hasValue(practice, key, value))
          expect(count, `${key} ${value}`).toBe(inBucket.length)
        }
      }
      expect([...result.municipalityCounts.values()].reduce((sum, count) => sum + count, 0)).toBe(
        candidates.filter((practice) => fulfils(practice, filter) && practice.municipalityCode !== null)
          .length,
      )
      expect(result.twinCount).toBe(
        candidates.filter((practice) => fulfils(practice, filter) && fulfils(practice, { twinsOnly: true }))
          .length,
      )
    }
  })

  it('keeps values without hits, marks the selected ones, and puts most hits first', () => {
    const { facets } = index.search(practiceRequest('ensamhet', { filter: { forms: ['iop'] } }))
    const forms = facets.find(({ key }) => key === 'forms')?.buckets ?? []
    expect(forms).toHaveLength(context.labels.forms.length)
    expect(forms.some(({ count }) => count === 0)).toBe(true)
    expect(forms.filter(({ selected }) => selected).map(({ value }) => value)).toEqual(['iop'])
    expect(forms.map(({ count }) => count)).toEqual(forms.map(({ count }) => count).toSorted((a, b) => b - a))
    expect(facets.find(({ key }) => key === 'municipalities')?.buckets).toHaveLength(290)
  })

  it('labels facets and values in the language of the reader', () => {
    const labelOf = (language: 'sv' | 'en'): [string, string] => {
      const facet = index.search(practiceRequest('', { language })).facets.find(({ key }) => key === 'areas')
      return [facet?.label ?? '', facet?.buckets.find(({ value }) => value === 'ensamhet')?.label ?? '']
    }
    expect(labelOf('sv')).toEqual(['Område', 'Ofrivillig ensamhet och social gemenskap'])
    expect(labelOf('en')).toEqual(['Area', 'Loneliness and belonging'])
  })
})

describe('paging and order', () => {
  const sorts = ['RELEVANCE', 'NEWEST', 'TITLE', 'MUNICIPALITY', 'START_YEAR', 'COST'] as const

  it.each(sorts)('gives every hit once over the pages, sorted by %s', (sort) => {
    for (const near of [null, '1489']) {
      const whole = index.search(practiceRequest('', { sort, near, limit: 1000 })).hits.map(({ id }) => id)
      const paged = Array.from({ length: 25 }, (_, page) =>
        index
          .search(practiceRequest('', { sort, near, offset: page * 14, limit: 14 }))
          .hits.map(({ id }) => id),
      ).flat()
      expect(new Set(whole).size).toBe(327)
      expect(paged).toEqual(whole)
    }
  })

  it('sorts titles in Swedish, å ä ö last', () => {
    const titles = index
      .search(practiceRequest('', { sort: 'TITLE', limit: 1000 }))
      .hits.map(({ id }) => practices.find((known) => known.id === id)?.title ?? '')
    const letters = titles.map((title) =>
      title
        .replaceAll(/[^\p{L}\p{N} ]/gu, '')
        .trim()
        .charAt(0)
        .toUpperCase(),
    )
    expect(letters.filter((letter) => /\p{L}/u.test(letter))).toEqual(
      letters.filter((letter) => /\p{L}/u.test(letter)).toSorted(new Intl.Collator('sv').compare),
    )
  })

  it('puts unknown years and costs last', () => {
    const byCost = index
      .search(practiceRequest('', { sort: 'COST', limit: 1000 }))
      .hits.map(({ id }) => practices.find((known) => known.id === id)?.cost ?? null)
    const known = byCost.filter((cost) => cost !== null)
    expect(byCost.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b))
  })

  it('gives nothing beyond the last hit', () => {
    expect(index.search(practiceRequest('', { offset: 327 })).hits).toEqual([])
    expect(index.search(practiceRequest('', { limit: 0 })).hits).toEqual([])
  })
})
