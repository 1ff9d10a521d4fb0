const NOT_ASCII = /[^\u0000-\u007f]/u // eslint-disable-line no-control-regex
const MARKS = /[\u0300-\u036f]/gu

/** True when every character is ASCII, that is when the word may have been typed without å, ä and ö. */
export function isAscii(word: string): boolean {
  return !NOT_ASCII.test(word)
}

/** Writes a lower-case word without diacritics: å and ä become a, ö becomes o, é becomes e. */
export function foldToAscii(word: string): string {
  if (isAscii(word)) return word
  return word.normalize('NFD').replaceAll(MARKS, '').replaceAll('ø', 'o').replaceAll('æ', 'a')
}
