import { describe, expect, it } from 'vitest'
import { parsePracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import { searchVariables } from './searchVariables.ts'

const variables = (query: string) => searchVariables(parsePracticeSearch(new URLSearchParams(query)))

describe('searchVariables', () => {
  it('sends only what is chosen', () => {
    expect(variables('q=ensamhet').filter).toEqual({})
  })

  it('sends goals as numbers and facts as conditions', () => {
    expect(variables('mal=3&mal=11&uppgift=kostnad&uppgift=lardomar').filter).toEqual({
      goals: [3, 11],
      hasCost: true,
      hasLessons: true,
    })
  })

  it('asks for my own municipality with the same filter, whether or not only twins are shown', () => {
    const { filter, ownFilter } = variables('form=iop&nara=1489&tvillingar=1')
    expect(filter).toEqual({ forms: ['iop'], twinsOnly: true })
    expect(ownFilter).toEqual({ forms: ['iop'], municipalities: ['1489'] })
  })

  it('sends what makes municipalities near, and nothing when that is the usual', () => {
    expect(variables('nara=1489').choice).toBeNull()
    expect(variables('nara=1489&narhet=kommungrupp&fasta=0182').choice).toEqual({
      by: 'GROUP',
      pinned: ['0182'],
    })
  })

  it('refuses a goal that is no number', () => {
    expect(() => variables('mal=elva')).toThrow(SearchParameterError)
  })
})
