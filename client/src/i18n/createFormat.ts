import type { Language } from './language.ts'

const MONTHS_SHORT: Record<Language, readonly string[]> = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
const MONTHS_LONG: Record<Language, readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const NO_BREAK_SPACE = '\u00a0'

/** Writes figures and dates the way the language does, with no-break spaces inside them. */
export interface Format {
  /** 42 722 or 42,722. At most `decimals` decimals (0 when absent). */
  readonly number: (value: number, decimals?: number) => string
  /** 0,70 or 0.70: always `decimals` decimals, for figures in columns. */
  readonly fixed: (value: number, decimals: number) => string
  /** 23,1 % or 23.1%: always `decimals` decimals. 100 is the whole. */
  readonly percent: (value: number, decimals: number) => string
  /** 200 000 kr or SEK 200,000. */
  readonly kronor: (value: number, decimals?: number) => string
  /** 14 jan 2019. Takes an ISO date as precise as the source has it: 2019, 2019-01 or 2019-01-14. */
  readonly date: (iso: string) => string
  /** 14 januari 2019. */
  readonly longDate: (iso: string) => string
  /** 14:05, where the reader is. */
  readonly time: (moment: Date) => string
  /** a, b och c. */
  readonly list: (items: readonly string[]) => string
}

/** Builds the formats of a language. They are costly to build and cheap to use: build them once. */
export function createFormat(language: Language): Format {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  const numbers = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
  )
  const fixedNumbers = [0, 1, 2, 3].map(
    (digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  const number = (value: number, decimals = 0): string => {
    // A page has hundreds of counts, which every language writes alike.
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
    const text = numbers[decimals]?.format(value) ?? value.toFixed(decimals)
    // Swedish writes a minus, not a hyphen, and every figure in one piece.
    return text.replaceAll(/\s/g, NO_BREAK_SPACE)
  }
  const fixed = (value: number, decimals: number): string =>
    (fixedNumbers[decimals]?.format(value) ?? value.toFixed(decimals)).replaceAll(/\s/g, NO_BREAK_SPACE)
  return {
    number,
    fixed,
    percent: (value, decimals) => `${fixed(value, decimals)}${language === 'sv' ? NO_BREAK_SPACE : ''}%`,
    kronor: (value, decimals = 0) =>
      language === 'sv'
        ? `${number(value, decimals)}${NO_BREAK_SPACE}kr`
        : `SEK${NO_BREAK_SPACE}${number(value, decimals)}`,
    date: (iso) => writeDate(iso, MONTHS_SHORT[language]),
    longDate: (iso) => writeDate(iso, MONTHS_LONG[language]),
    time: (moment) => times.format(moment),
    list: (items) => lists.format(items),
  }
}

function writeDate(iso: string, months: readonly string[]): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  if (name === undefined) return year ?? iso
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(NO_BREAK_SPACE)
}
