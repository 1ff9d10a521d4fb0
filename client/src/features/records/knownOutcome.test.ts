import { expect, test } from 'vitest'
import { knownOutcome } from './knownOutcome.ts'

test('a proposal is a proposal whatever else is known', () => {
  expect(knownOutcome({ phase: 'IN_FORCE', decision: { outcome: 'PROPOSED', date: '2018-12-03' } })).toBe(
    'PROPOSED',
  )
})

test('a dated decision is decided', () => {
  expect(knownOutcome({ phase: 'UNKNOWN', decision: { outcome: 'DECIDED', date: '2019-01-14' } })).toBe(
    'DECIDED',
  )
})

test('a body without date and standing does not make a decision', () => {
  expect(knownOutcome({ phase: 'UNKNOWN', decision: { outcome: 'DECIDED', date: null } })).toBeNull()
})

test('a document that has been in force was decided even where the date is not stated', () => {
  expect(knownOutcome({ phase: 'ENDED', decision: { outcome: 'DECIDED', date: null } })).toBe('DECIDED')
})

test('no decision is known where the sources name none', () => {
  expect(knownOutcome({ phase: 'IN_FORCE', decision: null })).toBeNull()
})
