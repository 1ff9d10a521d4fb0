import { expect, test } from 'vitest'
import { noteItems } from './noteItems.ts'

test('a note is cut at its semicolons and every item begins with a capital', () => {
  expect(noteItems('årliga dialogmöten; förslag; ')).toEqual(['Årliga dialogmöten', 'Förslag'])
})

test('a semicolon inside parentheses separates nothing', () => {
  expect(noteItems('sex principer (dialog; kvalitet; insyn); revideras')).toEqual([
    'Sex principer (dialog; kvalitet; insyn)',
    'Revideras',
  ])
})
