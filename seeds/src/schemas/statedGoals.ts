import { z } from 'zod'
import { goalNumber, list } from './cells.ts'

/** The ways in which the files write that a source names Agenda 2030 as a whole and no single goal. */
const AGENDA_AS_A_WHOLE: ReadonlySet<string> = new Set(['agenda2030', 'FN:s mål kopplas'])

/** What a source says about the goals. */
export interface StatedGoals {
  readonly numbers: readonly number[]
  /** True where the source names Agenda 2030 as a whole. */
  readonly agenda2030: boolean
}

/** A cell with goal numbers, or `agenda2030` where the source names the agenda only. */
export const statedGoals: z.ZodType<StatedGoals, string> = list(
  z.union([z.string().refine((value) => AGENDA_AS_A_WHOLE.has(value)), goalNumber], {
    error: 'goal numbers 1–17 or agenda2030',
  }),
).transform((goals) => {
  const numbers = goals.filter((goal) => typeof goal === 'number')
  return { numbers, agenda2030: numbers.length < goals.length }
})
