import { expect, test } from 'vitest'
import { lowerFirst } from './lowerFirst.ts'

test.each([
  ['Mötesplats', 'mötesplats'],
  ['Äldre', 'äldre'],
  ['IOP-avtal', 'IOP-avtal'],
  ['', ''],
])('lowerFirst writes %s as %s inside a sentence', (label, inside) => {
  expect(lowerFirst(label)).toBe(inside)
})
