import { lowerFirst } from '../../i18n/lowerFirst.ts'

/** A status as it reads under the heading “Status”, without that word: "Okänd status" becomes "okänd". */
export function statusWord(label: string): string {
  return lowerFirst(label.replace(/^status | status$/iu, ''))
}
