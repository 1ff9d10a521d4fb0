import type { Language } from '../../errors.ts'
import type { PracticeFilter } from './practiceSearch.ts'
import { capitalise, writeList, writeNumber } from '../wording/writtenNumbers.ts'
import { writeHelp, writeSubject, type AskedSubject } from '../wording/writeSubject.ts'

/** What the sentence about a practice search tells. */
export interface PracticeSentenceFacts {
  readonly totalCount: number
  readonly subject: AskedSubject
  readonly filter: PracticeFilter
  /** The label of a filter value. */
  readonly labelOf: (facet: keyof PracticeFilter, value: string) => string
  /** The municipalities that come first, in words for one and for several; null without such. */
  readonly near: { readonly one: string; readonly many: string } | null
  readonly twinCount: number
  readonly language: Language
}

/** "12 exempel om ensamhet med formen Mötesplats i Västra Götalands län, 5 av dem från kommuner som liknar Alingsås" */
export function writePracticeSentence(facts: PracticeSentenceFacts): string {
  const { totalCount, language, subject } = facts
  const sv = language === 'sv'
  const none = totalCount === 0
  const count = none ? (sv ? 'Inga' : 'No') : writeNumber(totalCount, language)
  const noun = sv ? 'exempel' : totalCount === 1 ? 'example' : 'examples'
  const clauses = [
    writeSubject(subject, none, language),
    ...writeFilter(facts),
    facts.filter.twinsOnly === true && facts.near !== null ? `${sv ? 'i' : 'in'} ${facts.near.many}` : '',
  ].filter((clause) => clause !== '')
  return (
    [`${count} ${noun}`, ...clauses].join(' ') + writeTwinShare(facts) + writeHelp(subject, none, language)
  )
}

/** What one filter value says within a sentence: "i Alingsås". */
export function writeFilterValue(
  facet: keyof PracticeFilter,
  value: string,
  facts: Pick<PracticeSentenceFacts, 'labelOf' | 'language'>,
): string {
  return writeFilter({ ...facts, filter: { [facet]: [value] } }).join(' ')
}

/** What the filter says, clause by clause; empty without a filter. */
export function writePracticeFilter(
  facts: Pick<PracticeSentenceFacts, 'filter' | 'labelOf' | 'language'>,
): string {
  return capitalise(writeFilter(facts).join(' '))
}

function writeTwinShare({ near, twinCount, totalCount, filter, language }: PracticeSentenceFacts): string {
  if (near === null || totalCount === 0 || filter.twinsOnly === true) return ''
  const sv = language === 'sv'
  const from = sv ? 'från' : 'from'
  if (totalCount === 1) return twinCount === 1 ? `, ${from} ${near.one}` : ''
  const share = twinCount === 0 ? (sv ? 'inget' : 'none') : writeNumber(twinCount, language)
  return `, ${share} ${sv ? 'av dem' : 'of them'} ${from} ${near.many}`
}

interface FilterWording {
  readonly facet: keyof PracticeFilter
  readonly sv: (values: string) => string
  readonly en: (values: string) => string
}

const VALUE_WORDING: readonly FilterWording[] = [
  { facet: 'forms', sv: (values) => `med formen ${values}`, en: (values) => `with the form ${values}` },
  { facet: 'areas', sv: (values) => `inom området ${values}`, en: (values) => `in the area ${values}` },
  {
    facet: 'targetGroups',
    sv: (values) => `för målgruppen ${values}`,
    en: (values) => `for the target group ${values}`,
  },
  { facet: 'goals', sv: (values) => `som rör mål ${values}`, en: (values) => `on goal ${values}` },
  { facet: 'statuses', sv: (values) => `med status ${values}`, en: (values) => `with the status ${values}` },
  {
    facet: 'contributions',
    sv: (values) => `där en part bidrar med ${values}`,
    en: (values) => `where a party contributes ${values}`,
  },
  { facet: 'organisations', sv: (values) => `med ${values}`, en: (values) => `with ${values}` },
  { facet: 'municipalities', sv: (values) => `i ${values}`, en: (values) => `in ${values}` },
  { facet: 'counties', sv: (values) => `i ${values}`, en: (values) => `in ${values}` },
  {
    facet: 'municipalityGroups',
    sv: (values) => `i kommungruppen ${values}`,
    en: (values) => `in the municipality group ${values}`,
  },
]

const FLAG_WORDING = [
  { flag: 'hasResults', sv: 'som berättar om resultat', en: 'that tell of results' },
  { flag: 'hasLessons', sv: 'som berättar vad som inte fungerade', en: 'that tell what did not work' },
  { flag: 'hasCost', sv: 'med uppgift om kostnad', en: 'with a stated cost' },
  { flag: 'hasStaff', sv: 'med uppgift om bemanning', en: 'with stated staff' },
] as const

function writeFilter({
  filter,
  labelOf,
  language,
}: Pick<PracticeSentenceFacts, 'filter' | 'labelOf' | 'language'>): string[] {
  const clauses: string[] = []
  for (const wording of VALUE_WORDING) {
    const values = filter[wording.facet]
    if (!Array.isArray(values) || values.length === 0) continue
    const labels = values.map((value) =>
      wording.facet === 'goals' ? String(value) : labelOf(wording.facet, String(value)),
    )
    clauses.push(wording[language](writeList(labels, language, 'or')))
  }
  clauses.push(...writeYears(filter, language), ...writeBounds(filter, language))
  for (const wording of FLAG_WORDING) if (filter[wording.flag] === true) clauses.push(wording[language])
  return clauses
}

function writeYears({ startedFrom, startedTo }: PracticeFilter, language: Language): string[] {
  const sv = language === 'sv'
  if (startedFrom !== undefined && startedTo !== undefined) {
    return [`${sv ? 'som började' : 'started'} ${String(startedFrom)}–${String(startedTo)}`]
  }
  if (startedFrom !== undefined) {
    return [
      sv ? `som började ${String(startedFrom)} eller senare` : `started in ${String(startedFrom)} or later`,
    ]
  }
  if (startedTo === undefined) return []
  return [
    sv ? `som började ${String(startedTo)} eller tidigare` : `started in ${String(startedTo)} or earlier`,
  ]
}

function writeBounds({ costTo, staffTo }: PracticeFilter, language: Language): string[] {
  const sv = language === 'sv'
  const clauses: string[] = []
  if (costTo !== undefined) {
    const sum = writeNumber(costTo, language)
    clauses.push(sv ? `som kostar högst ${sum}\u00a0kr` : `costing at most SEK\u00a0${sum}`)
  }
  if (staffTo !== undefined) {
    const posts = writeNumber(staffTo, language, 2)
    const one = staffTo <= 1
    clauses.push(
      sv
        ? `med högst ${posts} ${one ? 'tjänst' : 'tjänster'}`
        : `with at most ${posts} full-time ${one ? 'post' : 'posts'}`,
    )
  }
  return clauses
}
