import { expect, it } from 'vitest'
import { knownOutcome } from './knownOutcome.ts'

it('tells decided from proposed, and nothing where the source does not say', () => {
  expect(knownOutcome({ decision: { outcome: 'PROPOSED' } })).toBe('PROPOSED')
  expect(knownOutcome({ decision: { outcome: 'DECIDED' } })).toBe('DECIDED')
  expect(knownOutcome({ decision: { outcome: 'UNKNOWN' } })).toBeNull()
  expect(knownOutcome({ decision: null })).toBeNull()
})
