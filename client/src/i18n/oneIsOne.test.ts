import { expect, test } from 'vitest'
import { enMessages } from './en/enMessages.ts'
import { svMessages } from './sv/svMessages.ts'

/** Every text that takes numbers, or numbers as they are written, given ones of both kinds; not those that take a record. */
function textsOfOne(value: unknown): readonly (readonly string[])[] {
  if (typeof value === 'function') {
    try {
      return [[1, '1'].map((one) => String(Reflect.apply(value, undefined, [one, one, one])))]
    } catch {
      return []
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOfOne) : []
}

/** Not after "of", where the whole is never one, nor after "good" and the like: the start page counts hundreds. */
const PLURALS = {
  sv: /(?<!\d|av )1 (kommuner|strategier(?! från)|parter|tjänster|medlemmar|valda|delmål är)\b/,
  en: /(?<!\d|(?<!, 1 )of )1 (examples|municipalities|strategies(?! from)|parties|posts|members|suggestions|targets)\b/,
}

test.each([
  ['sv', svMessages],
  ['en', enMessages],
] as const)('what is counted is one when there is one, in %s', (language, messages) => {
  const texts = textsOfOne(messages)
  expect(texts.length).toBeGreaterThan(100)
  // A text knows one kind of one, and reads right with that.
  const wrong = texts.filter((written) => written.every((text) => PLURALS[language].test(text)))
  expect(wrong.map(([text]) => text)).toEqual([])
})
