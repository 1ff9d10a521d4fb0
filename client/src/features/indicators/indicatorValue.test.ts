import { expect, test } from 'vitest'
import { createFormat } from '../../i18n/createFormat.ts'
import { municipality } from '../../i18n/sv/municipality.ts'
import { indicatorValue } from './indicatorValue.ts'

test.each([
  [42_722, 'antal', '42 722'],
  [23.12, 'procent', '23,1 %'],
  [6, 'procent av arbetskraften', '6,0 %'],
  [90.4, 'invånare per km² land', '90 inv./km²'],
  [0.24, 'invånare per km² land', '0,2 inv./km²'],
  [255_157, 'kronor per invånare', '255 157 kr'],
  [472.6, 'km²', '473 km²'],
  [3.25, 'böcker', '3,3 böcker'],
])('writes %d %s as %s', (value, unit, written) => {
  const text = indicatorValue(value, unit, municipality.units, createFormat('sv'))
  expect(text.replaceAll('\u00a0', ' ')).toBe(written)
})

test('writes kronor in thousands where it is brief', () => {
  const text = indicatorValue(255_157, 'kronor per invånare', municipality.units, createFormat('sv'), true)
  expect(text.replaceAll('\u00a0', ' ')).toBe('255 tkr')
})
