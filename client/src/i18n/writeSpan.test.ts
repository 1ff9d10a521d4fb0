import { expect, test } from 'vitest'
import { svMessages } from './sv/svMessages.ts'
import { writeSpan } from './writeSpan.ts'

test.each([
  [2014, 2019, '2014–2019'],
  [2020, 2020, '2020'],
  [2014, null, 'från 2014'],
  [null, 2019, 'till 2019'],
  [null, null, null],
])('%s and %s are written %s', (from, to, written) => {
  expect(writeSpan(from, to, svMessages.organisation.period)).toBe(written)
})
