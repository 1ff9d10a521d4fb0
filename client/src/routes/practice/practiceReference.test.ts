import { describe, expect, test } from 'vitest'
import { createFormat } from '../../i18n/createFormat.ts'
import { practice as words } from '../../i18n/sv/practice.ts'
import { practiceReference } from './practiceReference.ts'

describe('practiceReference', () => {
  test('names the example, its source with date and address, the page and the day', () => {
    const text = practiceReference(
      {
        title: 'Frivilligcentrum Uddevalla',
        organisation: { name: 'Uddevalla', fullName: 'Uddevalla kommun' },
        sources: [
          {
            title: 'Bakgrund och syfte',
            publisher: 'Frivilligcentrum',
            url: 'https://frivilligcentrum.example/om',
            publishedAt: '2019-08-22',
          },
        ],
      },
      { address: 'https://navet.example/exempel/frivilligcentrum', today: '2026-11-21' },
      words,
      createFormat('sv'),
    )
    expect(text.replaceAll('\u00a0', ' ')).toBe(
      '”Frivilligcentrum Uddevalla”, Uddevalla kommun. Källa: Bakgrund och syfte, Frivilligcentrum, 22 augusti 2019, https://frivilligcentrum.example/om. Återgivet i Samverkansnavet, https://navet.example/exempel/frivilligcentrum (hämtad 21 november 2026).',
    )
  })
  test('leaves out what the source does not say', () => {
    const text = practiceReference(
      {
        title: 'X',
        organisation: { name: 'Nacka', fullName: null },
        sources: [{ title: 'Y', publisher: null, url: null, publishedAt: null }],
      },
      { address: 'https://navet.example/exempel/x', today: '2026-11-21' },
      words,
      createFormat('sv'),
    )
    expect(text).toContain('”X”, Nacka. Källa: Y. Återgivet')
  })
})
