import { expect, test } from 'vitest'
import { swedishDay } from './swedishDay.ts'

test.each([
  ['2026-11-21T22:59:59Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
])('%s is %s in Sweden', (moment, day) => {
  expect(swedishDay(new Date(moment))).toBe(day)
})
