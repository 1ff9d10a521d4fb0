import { expect, it } from 'vitest'
import { foldRegistrationNumber } from './foldRegistrationNumber.ts'

it.each([
  ['KFKS 2018/1167', 'kfks20181167'],
  ['KSN-2016-1422', 'ksn20161422'],
  ['KS/2012:628-805', 'ks2012628805'],
  ['SN16/76', 'sn1676'],
  ['Ks1216/2018 (remiss om revidering)', 'ks12162018'],
  ['KFKS\u00A02018/1167', 'kfks20181167'],
])('folds %s to %s', (asWritten, folded) => {
  expect(foldRegistrationNumber(asWritten)).toBe(folded)
})
