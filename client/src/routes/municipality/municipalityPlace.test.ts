import { expect, test } from 'vitest'
import { municipalityPlace } from './municipalityPlace.ts'

test('municipalityPlace counts municipalities in the order of their codes', () => {
  expect(municipalityPlace('0114')).toBe(0)
  expect(municipalityPlace('2584')).toBe(289)
  expect(municipalityPlace('9999')).toBe(-1)
})
