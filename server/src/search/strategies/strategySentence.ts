import type { Language } from '../../errors.ts'
import type { StrategyFilter } from './strategySearch.ts'
import { capitalise, writeList, writeNumber } from '../wording/writtenNumbers.ts'
import { writeHelp, writeSubject, type AskedSubject } from '../wording/writeSubject.ts'

/** What the sentence about a strategy search tells. */
export interface StrategySentenceFacts {
  readonly totalCount: number
  readonly subject: AskedSubject
  readonly filter: StrategyFilter
  /** The label of a filter value. */
  readonly labelOf: (facet: string, value: string) => string
  readonly language: Language
}

/** "4 strategier om ensamhet av typen Överenskommelse i Skåne län" */
export function writeStrategySentence(facts: StrategySentenceFacts): string {
  const { totalCount, subject, language } = facts
  const none = totalCount === 0
  const count = none ? { sv: 'Inga', en: 'No' }[language] : writeNumber(totalCount, language)
  const one = totalCount === 1
  const noun = { sv: one ? 'strategi' : 'strategier', en: one ? 'strategy' : 'strategies' }[language]
  const clauses = [writeSubject(subject, none, language), ...writeFilter(facts)].filter(
    (clause) => clause !== '',
  )
  return [`${count} ${noun}`, ...clauses].join(' ') + writeHelp(subject, none, language)
}

/** What one filter value says within a sentence: "i Skåne län". */
export function writeStrategyFilterValue(
  facet: keyof StrategyFilter,
  value: string,
  facts: Pick<StrategySentenceFacts, 'labelOf' | 'language'>,
): string {
  return writeFilter({ ...facts, filter: { [facet]: [value] } }).join(' ')
}

/** What the filter says; empty without a filter. */
export function writeStrategyFilter(
  facts: Pick<StrategySentenceFacts, 'filter' | 'labelOf' | 'language'>,
): string {
  return capitalise(writeFilter(facts).join(' '))
}

const WORDING = [
  { facet: 'types', sv: 'av typen', en: 'of the type' },
  { facet: 'areas', sv: 'inom området', en: 'in the area' },
  { facet: 'questions', sv: 'som svarar på', en: 'that answer' },
  { facet: 'phases', sv: 'med läget', en: 'that stand as' },
  { facet: 'organisations', sv: 'från', en: 'from' },
  { facet: 'municipalities', sv: 'i', en: 'in' },
  { facet: 'counties', sv: 'i', en: 'in' },
] as const

function writeFilter({
  filter,
  labelOf,
  language,
}: Pick<StrategySentenceFacts, 'filter' | 'labelOf' | 'language'>): string[] {
  const clauses: string[] = []
  for (const wording of WORDING) {
    const values = filter[wording.facet] ?? []
    if (values.length === 0) continue
    const labels = values.map((value) =>
      quoteQuestion(wording.facet, labelOf(wording.facet, value), language),
    )
    clauses.push(`${wording[language]} ${writeList(labels, language, 'or')}`)
  }
  return [...clauses, ...writeYears(filter, language)]
}

/** A question keeps its question mark inside a sentence, and therefore stands in quotation marks. */
function quoteQuestion(facet: (typeof WORDING)[number]['facet'], label: string, language: Language): string {
  if (facet !== 'questions') return label
  return language === 'sv' ? `”${label}”` : `“${label}”`
}

function writeYears({ yearFrom, yearTo }: StrategyFilter, language: Language): string[] {
  const sv = language === 'sv'
  if (yearFrom !== undefined && yearTo !== undefined) {
    return [`${sv ? 'från åren' : 'from the years'} ${String(yearFrom)}–${String(yearTo)}`]
  }
  if (yearFrom !== undefined)
    return [sv ? `från ${String(yearFrom)} eller senare` : `from ${String(yearFrom)} or later`]
  if (yearTo === undefined) return []
  return [sv ? `från ${String(yearTo)} eller tidigare` : `from ${String(yearTo)} or earlier`]
}
