import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Grades } from './rankingMeasures.ts'

/** The kinds of questions, in the order in which they are reported. */
export const QUESTION_KINDS = [
  'simple',
  'compound',
  'inflected',
  'synonym',
  'plain-language',
  'misspelled',
  'names',
  'narrow',
] as const

export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Constants are tuned on one half only; the other is for reporting. */
export const HALVES = ['tune', 'held-out'] as const

export type Half = (typeof HALVES)[number]

/** A question as typed, with the judged answers of the need behind it. */
export interface JudgedQuestion {
  readonly kind: QuestionKind
  readonly question: string
  readonly need: string
  readonly half: Half
  readonly grades: Grades
}

const needRow = z.object({ need: z.string(), half: z.enum(HALVES), description: z.string() })
const questionRow = z.object({ kind: z.enum(QUESTION_KINDS), question: z.string(), need: z.string() })
const judgementRow = z.object({
  need: z.string(),
  practice: z.string(),
  grade: z.coerce.number().int().min(0).max(3),
})

/** The questions of the suite. Refuses a question without a need, and a need without a judged answer. */
export function readRelevanceData(): JudgedQuestion[] {
  const halves = new Map(readRows('needs', needRow).map(({ need, half }) => [need, half]))
  const gradesByNeed = new Map<string, Map<string, number>>()
  for (const { need, practice, grade } of readRows('judgements', judgementRow)) {
    const grades = gradesByNeed.get(need) ?? new Map<string, number>()
    if (grades.has(practice)) throw new Error(`${practice} is judged twice for ${need}`)
    gradesByNeed.set(need, grades.set(practice, grade))
  }
  return readRows('questions', questionRow).map(({ kind, question, need }) => {
    const half = halves.get(need)
    const grades = gradesByNeed.get(need)
    if (half === undefined || grades === undefined)
      throw new Error(`"${question}" has no judged need: ${need}`)
    return { kind, question, need, half, grades }
  })
}

function readRows<Row>(name: string, schema: z.ZodType<Row>): Row[] {
  const text = readFileSync(new URL(`data/${name}.csv`, import.meta.url), 'utf8')
  return z.array(schema).parse(parse(text, { columns: true }))
}
