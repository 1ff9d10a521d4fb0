import type { Language } from '../../errors.ts'
import type { QueryGroup } from '../engine/QueryGroup.ts'
import { quote, writeList, writeNumber } from './writtenNumbers.ts'

/** What was asked for, as the sentence needs it. */
export interface AskedSubject {
  readonly written: string
  readonly groups: readonly QueryGroup[]
  readonly excluded: readonly QueryGroup[]
  /** How many of the groups a hit must have. */
  readonly requiredGroups: number
  /** How many hits have all groups; null when all have, or none can. */
  readonly completeCount: number | null
  readonly unsearchable: boolean
  /** Words that name a place or a goal, by their place among the words asked for, with what the sentence calls it. */
  readonly names?: readonly AskedName[]
}

interface AskedName {
  readonly place: number
  readonly length: number
  readonly text: string
}

const LONGEST_SHOWN = 80
const MOST_SHOWN = 8

/** "om ensamhet och äldre utan ”barn”"; with `quoted` the words stand within quotation marks. Empty when nothing was asked. */
export function writeSubject(subject: AskedSubject, quoted: boolean, language: Language): string {
  const { groups, excluded, written } = subject
  const sv = language === 'sv'
  const about = sv ? 'om' : 'on'
  const clauses: string[] = []
  if (groups.length > 0) {
    const required = writeRequired(subject, language)
    const entries = joinNeighbours(groups, quoted ? [] : (subject.names ?? []), required === '')
    const words = entries
      .slice(0, MOST_SHOWN)
      .map(({ written, quoted: inQuotes }) =>
        quoted || inQuotes ? quote(shorten(written), language) : shorten(written),
      )
    const more = entries.length > MOST_SHOWN ? ' …' : ''
    clauses.push(
      `${about} ${required}${writeList(words, language)}${more}${writeComplete(subject, language)}`,
    )
  } else if (excluded.length === 0 && written !== '') {
    clauses.push(`${about} ${quote(shorten(written), language)}`)
  }
  const misspelled = groups.flatMap(({ insteadOf }) => insteadOf ?? [])
  if (misspelled.length > 0) {
    const words = misspelled.slice(0, MOST_SHOWN).map((word) => quote(shorten(word), language))
    clauses.push(`${sv ? 'i stället för' : 'instead of'} ${writeList(words, language)}`)
  }
  if (excluded.length > 0) {
    const words = excluded.map((group) => quote(shorten(group.written), language))
    clauses.push(`${sv ? 'utan' : 'without'} ${writeList(words, language, 'or')}`)
  }
  return clauses.join(' ')
}

/**
 * Words that stand side by side in the question stay so in the sentence: äldre omsorg, but ensamhet och äldre. A name
 * stands for itself: äldre och kommunen Alingsås.
 */
function joinNeighbours(
  groups: readonly QueryGroup[],
  names: readonly AskedName[],
  mayJoin: boolean,
): { written: string; quoted: boolean }[] {
  const entries: { written: string; quoted: boolean }[] = []
  let next: number | null = null
  for (const { written, quoted, place, words } of groups) {
    const name =
      place === null ? undefined : names.find((one) => place >= one.place && place < one.place + one.length)
    if (name !== undefined) {
      if (entries.at(-1)?.written !== name.text) entries.push({ written: name.text, quoted: false })
      next = null
      continue
    }
    const last = entries.at(-1)
    if (mayJoin && last !== undefined && place !== null && place === next) last.written += ` ${written}`
    else entries.push({ written, quoted })
    next = place === null ? null : place + words.length
  }
  return entries
}

/** What to write instead, when nothing was found because nothing could be looked for; else empty. */
export function writeHelp(subject: AskedSubject, none: boolean, language: Language): string {
  if (!none) return ''
  const sv = language === 'sv'
  if (subject.unsearchable)
    return sv ? ': skriv ord eller siffror att söka på' : ': write words or digits to search for'
  if (subject.groups.length === 0 && subject.written !== '' && subject.excluded.length === 0) {
    return sv ? ': skriv ett ord som säger vad det gäller' : ': write a word that says what it is about'
  }
  return ''
}

function writeRequired({ groups, requiredGroups, names = [] }: AskedSubject, language: Language): string {
  if (requiredGroups >= groups.length) return ''
  // A place or a goal is more than a word.
  const words = names.length > 0 ? '' : language === 'sv' ? 'orden ' : 'the words '
  if (requiredGroups <= 1) return `${language === 'sv' ? 'något av' : 'any of'} ${words}`
  return `${language === 'sv' ? 'minst' : 'at least'} ${String(requiredGroups)} ${language === 'sv' ? 'av' : 'of'} ${words}`
}

/** " (4 om båda)", when only some hits have all that was asked for. */
function writeComplete({ groups, completeCount, requiredGroups }: AskedSubject, language: Language): string {
  if (requiredGroups >= groups.length || completeCount === null || completeCount === 0) return ''
  const both = groups.length === 2
  const all = language === 'sv' ? (both ? 'om båda' : 'om alla') : both ? 'on both' : 'on all'
  return ` (${writeNumber(completeCount, language)} ${all})`
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
