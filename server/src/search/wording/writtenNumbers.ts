import type { Language } from '../../errors.ts'

const NO_BREAK_SPACE = '\u00a0'
const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const

/**
 * A number as a reader writes it, with at most this many decimals: 42 722 and 23,4 in Swedish with no-break spaces,
 * 42,722 and 23.4 in English.
 */
export function writeNumber(value: number, language: Language, decimals = 0, fixed = false): string {
  // Small counts look alike in both, and a formatter takes long over them.
  if (decimals === 0 && Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  return formatter(language, decimals, fixed)
    .format(value)
    .replaceAll(/[\u0020\u202f]/gu, NO_BREAK_SPACE)
    .replaceAll('\u2212', '−')
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Making a formatter costs a hundred times as much as using it. */
function formatter(language: Language, decimals: number, fixed: boolean): Intl.NumberFormat {
  const key = `${language} ${String(decimals)} ${String(fixed)}`
  let known = formatters.get(key)
  if (known === undefined) {
    known = new Intl.NumberFormat(LOCALES[language], {
      maximumFractionDigits: decimals,
      minimumFractionDigits: fixed ? decimals : 0,
    })
    formatters.set(key, known)
  }
  return known
}

/** A list with the last two joined by the word for and, or for or. */
export function writeList(
  items: readonly string[],
  language: Language,
  joiner: 'and' | 'or' = 'and',
): string {
  const word = { sv: { and: 'och', or: 'eller' }, en: { and: 'and', or: 'or' } }[language][joiner]
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** Text within the quotation marks of the language. */
export function quote(text: string, language: Language): string {
  return language === 'sv' ? `”${text}”` : `“${text}”`
}

/** The sentence with a capital first. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('sv') + sentence.slice(1)
}
