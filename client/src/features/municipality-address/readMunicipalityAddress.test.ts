import { describe, expect, test } from 'vitest'
import { readMunicipalityAddress, unknownMunicipality } from './readMunicipalityAddress.ts'

describe('readMunicipalityAddress', () => {
  test('reads the code before the slug, or alone', () => {
    expect(readMunicipalityAddress('1489-alingsas')).toEqual({ code: '1489' })
    expect(readMunicipalityAddress('1489')).toEqual({ code: '1489' })
  })
  test('suggests the municipality whose code has lost its zero', () => {
    expect(readMunicipalityAddress('182-nacka')).toEqual({
      problem: 'malformed',
      text: '182-nacka',
      suggestions: [{ code: '0182', name: 'Nacka' }],
    })
  })
  test('suggests municipalities by name, both where two names look alike in an address', () => {
    const found = readMunicipalityAddress('habo')
    expect(found).toMatchObject({
      suggestions: [
        { code: '0643', name: 'Habo' },
        { code: '0305', name: 'Håbo' },
      ],
    })
    expect(readMunicipalityAddress('upplands-vasby')).toMatchObject({ suggestions: [{ code: '0114' }] })
  })
  test('does not take five digits for a code', () => {
    expect(readMunicipalityAddress('14890')).toMatchObject({ problem: 'malformed', suggestions: [] })
  })
  test('suggests by the name that follows an unknown code', () => {
    expect(unknownMunicipality('unknown', '9999-nacka').suggestions).toEqual([
      { code: '0182', name: 'Nacka' },
    ])
  })
})
