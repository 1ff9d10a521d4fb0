import { expect, test } from 'vitest'
import { pairPlaces } from './pairPlaces.ts'

test('places stand between the lowest and the highest', () => {
  expect(pairPlaces({ lowest: 0, highest: 200, logarithmic: false }, 50, 200)).toEqual({
    mine: 250,
    theirs: 1000,
  })
})

test('tenfolds are evenly spaced on a logarithmic scale', () => {
  expect(pairPlaces({ lowest: 1, highest: 100, logarithmic: true }, 10, 1)).toEqual({ mine: 500, theirs: 0 })
})

test('equal values everywhere stand to the left', () => {
  expect(pairPlaces({ lowest: 3, highest: 3, logarithmic: false }, 3, 3)).toEqual({ mine: 0, theirs: 0 })
})
