import { expect, it } from 'vitest'
import { statusWord } from './statusWord.ts'

it.each([
  ['Okänd status', 'okänd'],
  ['Status unknown', 'unknown'],
  ['Pågår', 'pågår'],
])('%s reads %s under the heading that says status', (label, word) => {
  expect(statusWord(label)).toBe(word)
})
