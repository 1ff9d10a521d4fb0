import { upperFirst } from '../../i18n/upperFirst.ts'

/** A semicolon that separates items: not one inside parentheses. */
const SEPARATOR = /;(?![^(]*\))/

/** A note that lists things with semicolons, cut into its items, each with a capital first letter. */
export function noteItems(note: string): readonly string[] {
  return note
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map(upperFirst)
}
