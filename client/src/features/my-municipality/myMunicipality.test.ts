import { describe, expect, it } from 'vitest'
import { findMunicipality, readMyMunicipality } from './myMunicipality.ts'

describe('my municipality', () => {
  it('is read from among the cookies', () => {
    expect(readMyMunicipality('a=1; min_kommun=1489; b=2')).toEqual({ code: '1489', name: 'Alingsås' })
  })

  it.each([null, '', 'min_kommun=', 'min_kommun=9999', 'min_kommun=180', 'annan=1489'])(
    'is none with %s',
    (cookie) => {
      expect(readMyMunicipality(cookie)).toBeNull()
    },
  )

  it('needs the leading zero of its code', () => {
    expect(findMunicipality('0180')?.name).toBe('Stockholm')
    expect(findMunicipality('180')).toBeNull()
  })
})
