/** Receives one word as written, with its place in the text (UTF-16 units, end exclusive). */
type WordVisitor = (word: string, start: number, end: number) => void

/** Receives the place of one word: its own end, the end with an ending after a colon, and a hash of its characters. */
type SpanVisitor = (start: number, wordEnd: number, end: number, hash: number) => void

const COMBINING = /[\u0300-\u036f]/u
const WORD_CHARACTER = /[\p{L}\p{N}]/u

/** Brings text to NFC, in which å is one character however it was typed. Returns the same string when it already is. */
export function toComposed(text: string): string {
  return COMBINING.test(text) ? text.normalize('NFC') : text
}

/** 1 for characters of words below U+0250, worked out once: the scan below is the hot loop of indexing. */
const IS_WORD = new Uint8Array(0x250)
for (let code = 0; code < IS_WORD.length; code += 1) {
  if (WORD_CHARACTER.test(String.fromCharCode(code))) IS_WORD[code] = 1
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x250) return IS_WORD[unit] === 1
  // Emoji and other pairs are not words here; letters of the basic plane are.
  return WORD_CHARACTER.test(String.fromCharCode(unit))
}

const COLON = 58
/** FNV-1a. */
const HASH_START = 0x811c9dc5
const HASH_PRIME = 0x01000193
const LONGEST_ENDING = 4

/** The UTF-16 units of a text, copied out at once: a string gives them up one by one at several times the cost. */
export function toUnits(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}

/**
 * Visits every word (letters and digits) of a composed text in order.
 * An ending after a colon, as in "SKL:s" or "IOP:er", belongs to the word's place but not to the word.
 */
export function scanWords(text: string, visit: WordVisitor): void {
  scanSpans(toUnits(text), text.length, (start, wordEnd, end) => {
    visit(text.slice(start, wordEnd), start, end)
  })
}

/** The same in the first `length` units of a text, without cutting the words out, for those who look at few of them. */
export function scanSpans(units: Uint16Array, length: number, visit: SpanVisitor): void {
  let index = 0
  while (index < length) {
    while (index < length && !isWordUnit(units[index] ?? 0)) index += 1
    if (index >= length) return
    const start = index
    let hash = HASH_START
    // Hashing here spares whoever looks the word up from reading it once more.
    for (; index < length; index += 1) {
      const unit = units[index] ?? 0
      if (!isWordUnit(unit)) break
      hash = Math.imul(hash ^ unit, HASH_PRIME)
    }
    const wordEnd = index
    if (index < length && units[index] === COLON) index = endOfColonEnding(units, length, start, index)
    visit(start, wordEnd, index, hash ^ (hash >>> 15))
  }
}

/** Where a word with a colon ending stops; the colon itself when what follows is no Swedish ending. */
function endOfColonEnding(units: Uint16Array, length: number, start: number, colon: number): number {
  if ((units[start] ?? 0) < 65) return colon
  let end = colon + 1
  while (end < length && end - colon <= LONGEST_ENDING && isLowerLetter(units[end] ?? 0)) end += 1
  const isEnding =
    end > colon + 1 && end - colon <= LONGEST_ENDING && !(end < length && isWordUnit(units[end] ?? 0))
  return isEnding ? end : colon
}

function isLowerLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Lower case with the Swedish locale. */
export function toLower(word: string): string {
  return word.toLocaleLowerCase('sv')
}
