import { toComposed, toLower } from './scanWords.ts'

/** Keeps registration numbers apart from words in the same dictionary. */
const PREFIX = '\u0001'
const SEPARATORS = /[\s/:.\-–_]+/u
const LETTERS_AND_DIGITS = /\p{L}+|\p{N}+/gu

/**
 * The index terms of a registration number, whatever its spacing and separators: whole, without the zeros that pad
 * its serial, and without the letters of its register. "KS 2021/00053" gives ks202100053, ks202153, 202100053, 202153.
 */
export function registrationNumberTerms(written: string): string[] {
  const parts = toParts(written)
  if (!parts.some((part) => isNumber(part))) return []
  const numbersOnly = parts.filter((part) => isNumber(part))
  const forms = [parts, numbersOnly.length > 1 ? numbersOnly : parts]
  return [
    ...new Set(forms.flatMap((form) => [form.join(''), form.map((part) => withoutPadding(part)).join('')])),
  ].map((form) => PREFIX + form)
}

/** The index term that asked words stand for when together they are a registration number. */
export function askedRegistrationNumber(words: readonly string[]): string | null {
  const parts = words.flatMap((word) => toParts(word))
  return parts.some((part) => isNumber(part)) ? PREFIX + parts.join('') : null
}

/** True for an index term that is a registration number. */
export function isRegistrationNumberTerm(term: string): boolean {
  return term.startsWith(PREFIX)
}

function toParts(written: string): string[] {
  return toLower(toComposed(written))
    .split(SEPARATORS)
    .flatMap((piece) => piece.match(LETTERS_AND_DIGITS) ?? [])
}

function isNumber(part: string): boolean {
  return /^\p{N}/u.test(part)
}

function withoutPadding(part: string): string {
  return isNumber(part) ? part.replace(/^0+(?=\p{N})/u, '') : part
}
