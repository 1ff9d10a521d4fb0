import { expect, test } from 'vitest'
import { pairPlaces } from './pairPlaces.ts'

test('places stand between the lowest and the highest', () => {
  expect(pairPlaces({ distribution: [0, 50, 200], logarithmic: false }, 50, 200)).toEqual({
    mine: 250,
    theirs: 1000,
  })
})

test('tenfolds are evenly spaced on a logarithmic scale, with zero furthest to the left', () => {
  const distribution = [0, 1, 10, 100]
  expect(pairPlaces({ distribution, logarithmic: true }, 10, 0)).toEqual({ mine: 500, theirs: 0 })
})

test('equal values everywhere stand to the left', () => {
  expect(pairPlaces({ distribution: [3, 3], logarithmic: false }, 3, 3)).toEqual({ mine: 0, theirs: 0 })
})
