import { foldToAscii } from '../text/foldToAscii.ts'

/** Shorter words become other words by any one letter: elen, egen. */
const SHORTEST_WITH_ANY_EDIT = 6
const SHORTEST_KNOWN = 4

const VOWEL = /[aeiouyåäöé]/u
const VOWELS = /[aeiouyåäöé]/gu

/** Vowels that sound alike. Those that differ in their dots only are alike anyway: å, ä and a. */
const SOUND_ALIKE: ReadonlySet<string> = new Set(['eä', 'äe', 'oå', 'åo', 'iy', 'yi', 'ei', 'ie'])

/**
 * True when a short word is another one written wrong rather than a third word: skolla is skola, but koll is not roll,
 * hylla not hålla and fönster not mönster. Takes two lower-case words that are one edit apart; with `strictly` longer
 * words are judged as the shortest are.
 */
export function isSlip(typed: string, known: string, strictly: boolean): boolean {
  if (known.length < SHORTEST_KNOWN || !VOWEL.test(known)) return false
  if (typed.length === known.length && !isLikelyExchange(typed, known)) return false
  if (typed.length >= SHORTEST_WITH_ANY_EDIT && !strictly) return true
  const sameStart = foldToAscii(typed.charAt(0)) === foldToAscii(known.charAt(0))
  return sameStart && consonantsOf(typed) === consonantsOf(known)
}

/** Of letters exchanged for others: two that changed places, consonants but for the first, vowels that sound alike. */
function isLikelyExchange(typed: string, known: string): boolean {
  const pairs = typed.split('').flatMap((letter, place) => {
    const other = known.charAt(place)
    return foldToAscii(letter) === foldToAscii(other) ? [] : [{ letter, other, place }]
  })
  const [only, ...others] = pairs
  if (only === undefined || others.length > 0) return true
  if (VOWEL.test(only.letter) || VOWEL.test(only.other)) return SOUND_ALIKE.has(only.letter + only.other)
  return only.place > 0
}

/** The consonants of a word, doubled ones once, whatever their order. */
function consonantsOf(word: string): string {
  return word
    .replaceAll(VOWELS, '')
    .replaceAll(/(.)\1+/gu, '$1')
    .split('')
    .sort()
    .join('')
}
