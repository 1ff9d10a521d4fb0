import { describe, expect, it } from 'vitest'
import { createFormat } from './createFormat.ts'

const sv = createFormat('sv')
const en = createFormat('en')

describe('createFormat', () => {
  it('keeps figures and units in one piece', () => {
    expect(sv.number(42_722)).toBe('42\u00a0722')
    expect(sv.kronor(200_000)).toBe('200\u00a0000\u00a0kr')
    expect(en.kronor(200_000)).toBe('SEK\u00a0200,000')
    expect([sv.percent(6, 1), en.percent(6, 1)]).toEqual(['6,0\u00a0%', '6.0%'])
  })

  it('writes as many decimals as are asked for, and none that are not there', () => {
    expect(sv.number(3.514, 2)).toBe('3,51')
    expect(sv.number(2, 2)).toBe('2')
  })

  it.each([
    ['2019', '2019'],
    ['2019-03', 'mars\u00a02019'],
    ['2019-01-14', '14\u00a0jan\u00a02019'],
  ])('writes %s no more precisely than the source has it', (iso, text) => {
    expect(sv.date(iso)).toBe(text)
  })

  it('writes the time of day on a clock of 24 hours', () => {
    const moment = new Date(2026, 10, 21, 14, 5)
    expect([sv.time(moment), en.time(moment)]).toEqual(['14:05', '14:05'])
  })

  it('writes months in full in running text', () => {
    expect(sv.longDate('2019-01-14')).toBe('14\u00a0januari\u00a02019')
    expect(en.longDate('2019-01-14')).toBe('14\u00a0January\u00a02019')
  })
})
