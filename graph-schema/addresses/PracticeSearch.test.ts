import { describe, expect, it } from 'vitest'
import { parsePracticeSearch, practiceSearchPath } from './PracticeSearch.ts'
import { SearchParameterError } from './SearchParameterError.ts'

const parse = (query: string) => parsePracticeSearch(new URLSearchParams(query))

describe('the address of a search', () => {
  it('keeps every part of a search', () => {
    const path =
      '/exempel?q=ensamhet&form=motesplats&form=iop&omrade=aldre&mal=11&kommun=0182&start_fran=2010&start_till=2024&kostnad_till=200000&bemanning_till=0,5&uppgift=resultat&tvillingar=1&nara=1489&sortera=nyast&sida=2&vy=karta&per=lan&jamfor=volontar-i-nacka,kom-ut-gruppen&ord=kommun.0182.nacka'
    expect(practiceSearchPath(parse(path.slice('/exempel?'.length)))).toBe(path)
  })

  it('leaves out what a form sends empty and what goes without saying', () => {
    expect(practiceSearchPath(parse('q=&nara=&start_fran=&sortera=&vy=bada&sida=1'))).toBe('/exempel')
  })

  it('is the same whatever order and how often a value is given', () => {
    expect(practiceSearchPath(parse('nara=1489&form=iop&q=%20ensamhet%20&form=iop'))).toBe(
      '/exempel?q=ensamhet&form=iop&nara=1489',
    )
  })

  it('forgets the word that a filter was chosen for when the filter is gone', () => {
    expect(practiceSearchPath(parse('ord=kommun.1489.Alings%C3%A5s&kommun=1489'))).toBe(
      '/exempel?kommun=1489&ord=kommun.1489.Alings%C3%A5s',
    )
    expect(
      practiceSearchPath(parse('kommun=0182&ord=kommun.1489.Alingsås&ord=kommun&ord=x.0182.y&ord=')),
    ).toBe('/exempel?kommun=0182')
  })

  it('asks for twins only when there is a municipality to be like', () => {
    expect(practiceSearchPath(parse('tvillingar=1'))).toBe('/exempel')
  })

  it('leaves out what makes municipalities near when none is chosen', () => {
    expect(practiceSearchPath(parse('narhet=lan&matt=areal:2&fasta=0182'))).toBe('/exempel')
  })

  it('reads a sum with spaces, as people write it', () => {
    expect(parse('kostnad_till=200 000').costTo).toBe(200_000)
  })

  it.each([
    'sortera=senast',
    'vy=graf',
    'per=land',
    'uppgift=ingen',
    'sida=0',
    'sida=-1',
    'sida=två',
    'start_fran=19,5',
    'narhet=x',
    'narhet=grannar',
    'matt=vikt',
  ])('refuses %s by name', (query) => {
    const [parameter] = query.split('=')
    expect(() => parse(query)).toThrow(SearchParameterError)
    expect(() => parse(query)).toThrow(expect.objectContaining({ parameter }))
  })
})
