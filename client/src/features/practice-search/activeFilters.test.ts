import { describe, expect, it } from 'vitest'
import { createFormat } from '../../i18n/createFormat.ts'
import { svMessages } from '../../i18n/sv/svMessages.ts'
import { clearedSearch, isNarrowing, listActiveFilters } from './activeFilters.ts'
import { parsePracticeSearch, practiceSearchPath } from '../../../../graph-schema/addresses/PracticeSearch.ts'

const words = {
  messages: svMessages,
  format: createFormat('sv'),
  labelOf: (_: string, value: string) => value,
}
const filtersOf = (query: string) => listActiveFilters(parsePracticeSearch(new URLSearchParams(query)), words)

describe('active filters', () => {
  it('stand in the order of the page, each with the address without it', () => {
    expect(
      filtersOf('q=ensamhet&form=iop&form=rad&nara=1489').map(({ label, pathWithout }) => [
        label,
        pathWithout,
      ]),
    ).toEqual([
      ['ensamhet', '/exempel?form=iop&form=rad&nara=1489'],
      ['liknar Alingsås', '/exempel?q=ensamhet&form=iop&form=rad'],
      ['iop', '/exempel?q=ensamhet&form=rad&nara=1489'],
      ['rad', '/exempel?q=ensamhet&form=iop&nara=1489'],
    ])
  })

  it('say what makes municipalities near, and what was chosen about them', () => {
    expect(
      filtersOf('nara=1489&narhet=storlek&tvillingar=1').map(({ label, pathWithout }) => [
        label,
        pathWithout,
      ]),
    ).toEqual([
      ['samma storlek som Alingsås', '/exempel'],
      ['bara de 20 närmast i folkmängd', '/exempel?nara=1489&narhet=storlek'],
    ])
    const filters = filtersOf('form=iop&nara=1489&matt=folkmangd&fasta=0182&bortvalda=1480')
    expect(filters.map(({ label, pathWithout }) => [label, pathWithout])).toEqual([
      ['liknar Alingsås', '/exempel?form=iop'],
      ['egna mått', '/exempel?form=iop&nara=1489&fasta=0182&bortvalda=1480'],
      ['Nacka fäst', '/exempel?form=iop&nara=1489&matt=folkmangd&bortvalda=1480'],
      ['utan Göteborg', '/exempel?form=iop&nara=1489&matt=folkmangd&fasta=0182'],
      ['iop', '/exempel?nara=1489&matt=folkmangd&fasta=0182&bortvalda=1480'],
    ])
    expect(filters.filter(isNarrowing).map(({ label }) => label)).toEqual(['iop'])
  })

  it('lead to the first page of what is left', () => {
    expect(filtersOf('form=iop&sida=3')[0]?.pathWithout).toBe('/exempel')
  })

  it('carry their visible words in the name that is read', () => {
    for (const { label, removeLabel } of filtersOf(
      'q=ensamhet&form=iop&nara=1489&start_fran=2010&kostnad_till=200000',
    ))
      expect(removeLabel).toContain(label)
  })

  it('write sums with no-break spaces', () => {
    expect(filtersOf('kostnad_till=200000')[0]?.label).toBe('högst 200\u00a0000\u00a0kr')
  })

  it('are all gone from a cleared search, whose order and view stay', () => {
    const search = parsePracticeSearch(
      new URLSearchParams('q=x&form=iop&nara=1489&uppgift=kostnad&sortera=nyast&vy=lista'),
    )
    expect(practiceSearchPath(clearedSearch(search))).toBe('/exempel?sortera=nyast&vy=lista')
  })
})
