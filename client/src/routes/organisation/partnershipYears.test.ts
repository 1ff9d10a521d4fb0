import { expect, test } from 'vitest'
import { svMessages } from '../../i18n/sv/svMessages.ts'
import { partnershipYears } from './partnershipYears.ts'

test.each([
  [2014, 2019, '2014–2019'],
  [2020, 2020, '2020'],
  [2014, null, 'från 2014'],
  [null, 2019, 'till 2019'],
  [null, null, null],
])('%s and %s are written %s', (startYear, endYear, written) => {
  expect(partnershipYears({ startYear, endYear }, svMessages.organisation)).toBe(written)
})
