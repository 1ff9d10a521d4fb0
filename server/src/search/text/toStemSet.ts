import { scanWords, toComposed, toLower } from './scanWords.ts'
import { stemSwedish } from './stemSwedish.ts'
import { isFunctionWord } from './stopWords.ts'

/** The stems of all words in some phrases, function words left out. */
export function toStemSet(phrases: Iterable<string>): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const phrase of phrases) {
    scanWords(toComposed(phrase), (spelling) => {
      const word = toLower(spelling)
      if (!isFunctionWord(word)) stems.add(stemSwedish(word))
    })
  }
  return stems
}
