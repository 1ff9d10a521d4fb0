import { scanWords, toLower } from './scanWords.ts'

/** True when in one of the texts these lower-case words stand side by side, as they are. */
export function holdsPhrase(texts: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase
  if (first === undefined) return false
  return texts.some((text) => toLower(text).includes(first) && standsIn(text, phrase))
}

/** True when the phrase begins at this place among the words. */
export function holdsWordsAt(words: readonly string[], phrase: readonly string[], start: number): boolean {
  return phrase.every((word, offset) => words[start + offset] === word)
}

function standsIn(text: string, phrase: readonly string[]): boolean {
  const words: string[] = []
  scanWords(text, (spelling) => {
    words.push(toLower(spelling))
  })
  return words.some((_, start) => holdsWordsAt(words, phrase, start))
}
