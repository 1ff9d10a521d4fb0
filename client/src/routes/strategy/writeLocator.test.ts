import { expect, test } from 'vitest'
import { writeLocator } from './writeLocator.ts'

test('a paragraph that the title already names is not said twice', () => {
  expect(
    writeLocator('Sammanträdesprotokoll, kommunstyrelsen 2019-01-14 § 18', '§ 18, rubrik: Ärendet'),
  ).toBe('Sammanträdesprotokoll, kommunstyrelsen 2019-01-14 §\u00a018, ”Ärendet”')
})

test('a heading keeps its commas inside the quotation marks', () => {
  expect(writeLocator('Utlåtande', 'rubrik: Slutsatser, rekommendation 2')).toBe(
    'Utlåtande, ”Slutsatser, rekommendation 2”',
  )
})

test('a document without a place in it stands alone', () => {
  expect(writeLocator('Policy', null)).toBe('Policy')
})

test('nothing known is null, so that the page can say so', () => {
  expect(writeLocator(null, null)).toBeNull()
})
