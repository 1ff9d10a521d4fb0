import { describe, expect, it } from 'vitest'
import { PracticeIndex } from '../practices/PracticeIndex.ts'
import { buildPractice } from '../testing/buildPractice.ts'
import { COMPOUNDS, WHOLE_WORDS } from '../testing/compoundWords.ts'
import { practiceRequest } from '../testing/practiceRequest.ts'
import { readSeedContext, readSeedPractices } from '../testing/seedPractices.ts'

const words = [...new Set([...COMPOUNDS, ...WHOLE_WORDS].map(([word]) => word))]
// Parts that no seeded text has on its own are used in two of their own, as in a larger corpus.
const partTexts = [
  'hälsofrämjande',
  ...COMPOUNDS.map(([, part]) => part),
  ...WHOLE_WORDS.map(([, part]) => part),
].join(' ')
const firstParts =
  'främjande konsekvens rätt regel hyra musik friluft beredskap ledning kris bostad jour grupp natt offer brottsoffer skola närvaro bruk hjälp bank referens lots'
const index = new PracticeIndex(
  [
    ...readSeedPractices(),
    buildPractice({ id: 'parts-1', method: `${partTexts} ${firstParts}` }),
    buildPractice({ id: 'parts-2', method: `${partTexts} ${firstParts}` }),
    ...words.map((word) => buildPractice({ id: `word-${word}`, title: word })),
  ],
  readSeedContext(),
)

function findsWord(query: string, word: string): boolean {
  return index.search(practiceRequest(query, { limit: 1000 })).hits.some(({ id }) => id === `word-${word}`)
}

describe('compounds', () => {
  it('holds at least 150 words', () => {
    expect(words.length).toBeGreaterThanOrEqual(150)
  })

  it.each(COMPOUNDS)('%s is found by %s', (compound, part) => {
    expect(findsWord(part, compound)).toBe(true)
  })

  it.each(WHOLE_WORDS)('%s is not found by %s', (word, fragment) => {
    expect(findsWord(fragment, word)).toBe(false)
  })
})
