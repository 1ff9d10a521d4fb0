import { describe, expect, test } from 'vitest'
import { roundToTwoDigits } from './roundToTwoDigits.ts'

describe('roundToTwoDigits', () => {
  test('keeps the two leading digits', () => {
    expect(roundToTwoDigits(149_954)).toBe(150_000)
    expect(roundToTwoDigits(1_234_567)).toBe(1_200_000)
    expect(roundToTwoDigits(46)).toBe(46)
  })
  test('rounds sums below ten to whole kronor', () => {
    expect(roundToTwoDigits(3.5)).toBe(4)
    expect(roundToTwoDigits(0.2)).toBe(0)
  })
  test('gives nothing for nothing', () => {
    expect(roundToTwoDigits(0)).toBe(0)
  })
})
