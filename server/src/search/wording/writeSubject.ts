import type { Language } from '../../errors.ts'
import type { QueryGroup } from '../query/QueryGroup.ts'
import { quote, writeList } from './writtenNumbers.ts'

/** What was asked for, as the sentence needs it. */
export interface AskedSubject {
  readonly written: string
  readonly groups: readonly QueryGroup[]
  readonly excluded: readonly QueryGroup[]
  /** How many of the groups a hit must have. */
  readonly requiredGroups: number
  readonly unsearchable: boolean
}

const LONGEST_SHOWN = 80

/** "om ensamhet och äldre utan ”barn”"; with `quoted` the words stand within quotation marks. Empty when nothing was asked. */
export function writeSubject(subject: AskedSubject, quoted: boolean, language: Language): string {
  const { groups, excluded, written } = subject
  const sv = language === 'sv'
  const about = sv ? 'om' : 'on'
  const clauses: string[] = []
  if (groups.length > 0) {
    const words = groups.map((group) =>
      quoted || group.quoted ? quote(shorten(group.written), language) : shorten(group.written),
    )
    clauses.push(`${about} ${writeRequired(subject, language)}${writeList(words, language)}`)
  } else if (excluded.length === 0 && written !== '') {
    clauses.push(`${about} ${quote(shorten(written), language)}`)
  }
  if (excluded.length > 0) {
    const words = excluded.map((group) => quote(shorten(group.written), language))
    clauses.push(`${sv ? 'utan' : 'without'} ${writeList(words, language, 'or')}`)
  }
  return clauses.join(' ')
}

function writeRequired({ groups, requiredGroups }: AskedSubject, language: Language): string {
  if (requiredGroups >= groups.length) return ''
  if (requiredGroups <= 1) return language === 'sv' ? 'något av orden ' : 'any of the words '
  return language === 'sv'
    ? `minst ${String(requiredGroups)} av orden `
    : `at least ${String(requiredGroups)} of the words `
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
