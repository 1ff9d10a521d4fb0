import { expect, test } from 'vitest'
import { writeLocator } from './writeLocator.ts'

test('a paragraph that the title already names is not said twice', () => {
  expect(
    writeLocator(
      'Sammanträdesprotokoll, kommunstyrelsen 2019-01-14 § 18',
      '§ 18, rubrik: Ärendet',
      'Uppdrag',
    ),
  ).toBe('Sammanträdesprotokoll, kommunstyrelsen 2019-01-14 §\u00a018, ”Ärendet”')
})

test('a heading keeps its commas inside the quotation marks', () => {
  expect(writeLocator('Utlåtande', 'rubrik: Slutsatser, rekommendation 2', 'Uppdrag')).toBe(
    'Utlåtande, ”Slutsatser, rekommendation 2”',
  )
})

test('a document without a place in it stands alone', () => {
  expect(writeLocator('Policy', null, 'Policy')).toBe('Policy')
})

test('nothing known is null, so that the page can say so', () => {
  expect(writeLocator(null, null, 'Policy')).toBeNull()
})

test('a document named after the page says only what it is', () => {
  expect(
    writeLocator(
      'Samverkan i Nacka, tjänsteskrivelse',
      'tjänsteskrivelse, rubrik: Ärendet',
      'Samverkan i Nacka',
    ),
  ).toBe('Tjänsteskrivelse, ”Ärendet”')
})
