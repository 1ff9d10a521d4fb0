import snowball from 'snowball-stemmers'

const stemmer = snowball.newStemmer('english')

/** The stem of a lower-case English word. Labels have English names; the texts are Swedish. */
export function stemEnglish(word: string): string {
  return stemmer.stem(word)
}
