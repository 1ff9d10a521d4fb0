import { describe, expect, it } from 'vitest'
import { parsePracticeSearch, practiceSearchPath } from './PracticeSearch.ts'
import {
  DEFAULT_CHOICE,
  DEFAULT_MEASURES,
  isDefaultChoice,
  parsePlaceChoice,
  placeMunicipality,
  toTwinChoice,
  weightOf,
} from './placeChoice.ts'
import { SearchParameterError } from './SearchParameterError.ts'
import { parseTwinsAddress, twinsPath } from './twinsAddress.ts'

const parse = (query: string) => parseTwinsAddress(new URLSearchParams(query))
const choiceOf = (query: string) => parsePlaceChoice(new URLSearchParams(query))
const pathOf = (query: string) => twinsPath('1489-alingsas', parse(query))

describe('the address of municipalities near one', () => {
  it('keeps every part of a choice', () => {
    const path =
      '/kommuner/1489-alingsas/liknande?narhet=lan&matt=folkmangd:3,skattekraft,arbetsloshet:0.5&fasta=0182,2584&bortvalda=1480&antal=20'
    expect(pathOf(path.split('?')[1] ?? '')).toBe(path)
  })

  it('leaves out what goes without saying: the default measures with weight 1, ten municipalities, likeness', () => {
    const fields = DEFAULT_MEASURES.map((key) => [key, weightOf(DEFAULT_CHOICE, key)])
    expect(fields.every(([, weight]) => weight === 1)).toBe(true)
    expect(
      pathOf(
        'narhet=&fasta=&bortvalda=&antal=10&matt=tathet,folkmangd,utbildning,alder65,utrikes,skattekraft',
      ),
    ).toBe('/kommuner/1489-alingsas/liknande')
    expect(isDefaultChoice(choiceOf('narhet=likhet'))).toBe(true)
  })

  it('is the same from a form, in whatever order and however often a code is given', () => {
    expect(
      pathOf(
        'vikt_skattekraft=1&vikt_folkmangd=2&vikt_tathet=0&vikt_alder65=&vikt_utrikes=0,5&fasta=2584,0182&fasta=0182',
      ),
    ).toBe('/kommuner/1489-alingsas/liknande?matt=folkmangd:2,utrikes:0.5,skattekraft&fasta=0182,2584')
  })

  it('has a municipality where the pressed button puts it', () => {
    const pressed = (action: string) => pathOf(`fasta=0182&bortvalda=1480&atgard=${action}`).split('?')[1]
    expect(pressed('fast-2584')).toBe('fasta=0182,2584&bortvalda=1480')
    expect(pressed('bort-0182')).toBe('bortvalda=0182,1480')
    expect(pressed('fri-1480')).toBe('fasta=0182')
  })

  it('says so when every measure weighs nothing', () => {
    expect(pathOf('vikt_folkmangd=0&vikt_tathet=0')).toBe('/kommuner/1489-alingsas/liknande?matt=inga')
    expect(toTwinChoice(choiceOf('matt=inga'))).toEqual({ by: 'TWINS', indicators: [] })
  })

  it.each([
    ['narhet=nara', 'narhet'],
    ['narhet=toString', 'narhet'],
    ['matt=langd', 'matt'],
    ['matt=folkmangd:x', 'matt'],
    ['matt=folkmangd:-1', 'matt'],
    ['atgard=bli-0182', 'atgard'],
    ['vikt_langd=1', 'vikt_langd'],
    ['vikt_folkmangd=-1', 'vikt_folkmangd'],
    ['vikt_folkmangd=en', 'vikt_folkmangd'],
  ])('refuses %s by name', (query, parameter) => {
    expect(() => parse(query)).toThrow(SearchParameterError)
    expect(() => parse(query)).toThrow(expect.objectContaining({ parameter }))
  })
})

describe('a choice for the schema', () => {
  it('is none for the default one', () => {
    expect(toTwinChoice(DEFAULT_CHOICE)).toBeNull()
  })

  it('names indicators by their keys; the hub is told no measures where they do not count', () => {
    const query = 'matt=alder65:2,folkmangd&fasta=0182'
    expect(toTwinChoice(choiceOf(query))).toEqual({
      by: 'TWINS',
      indicators: [
        { indicator: 'population', weight: 1 },
        { indicator: 'share-65-plus', weight: 2 },
      ],
      pinned: ['0182'],
    })
    expect(toTwinChoice(choiceOf(`${query}&narhet=storlek`))).toEqual({ by: 'SIZE', pinned: ['0182'] })
  })

  it('has a municipality in one place at most', () => {
    const pinned = placeMunicipality(choiceOf('bortvalda=0182,1480'), '0182', 'pinned')
    expect([pinned.pinned, pinned.dropped]).toEqual([['0182'], ['1480']])
    const free = placeMunicipality(pinned, '0182', 'free')
    expect([free.pinned, free.dropped]).toEqual([[], ['1480']])
  })
})

describe('a choice in the address of a search', () => {
  const path =
    '/exempel?q=ensamhet&nara=1489&narhet=avstand&matt=folkmangd:2&fasta=0182&bortvalda=1480&sortera=nyast'
  const search = (query: string) => practiceSearchPath(parsePracticeSearch(new URLSearchParams(query)))

  it('is kept', () => {
    expect(search(path.slice('/exempel?'.length))).toBe(path)
  })

  it('goes with the municipality that it was made for, whose own code is never among the others', () => {
    expect(search('narhet=lan&fasta=0182')).toBe('/exempel')
    expect(search('nara=0182&fasta=0182,1480&bortvalda=0182')).toBe('/exempel?nara=0182&fasta=1480')
  })
})
