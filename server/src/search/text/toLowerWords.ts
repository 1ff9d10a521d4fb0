import { scanWords, toComposed, toLower } from './scanWords.ts'

/** The words of a phrase, in lower case. */
export function toLowerWords(phrase: string): string[] {
  const words: string[] = []
  scanWords(toComposed(phrase), (spelling) => {
    words.push(toLower(spelling))
  })
  return words
}
