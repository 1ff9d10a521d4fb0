import { z } from 'zod'

/** One of the 17 goals. */
export const goalRecord = z.object({
  number: z.int(),
  iri: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  colour: z.string(),
  url: z.string().nullable(),
})

/** One of the 169 targets. */
export const targetRecord = z.object({
  code: z.string(),
  goalNumber: z.int(),
  iri: z.string(),
  nameSv: z.string(),
  nameSvBasis: z.string(),
  nameEn: z.string(),
  oftenRelevant: z.boolean(),
})

export const basis = z.enum(['STATED', 'SUGGESTED'])

/** Stated by a source, or suggested by an editor. */
export type Basis = z.infer<typeof basis>

/** A link to a goal (number) or to a target (code), as read along ADDRESSES. */
export const goalLinkRecord = z.object({
  number: z.int().nullable(),
  code: z.string().nullable(),
  basis,
})

export type GoalRecord = Readonly<z.infer<typeof goalRecord>>
export type TargetRecord = Readonly<z.infer<typeof targetRecord>>
export type GoalLinkRecord = Readonly<z.infer<typeof goalLinkRecord>>

/** Id of a goal as GraphQL gives it: a goal has a number of its own. */
export function goalId(number: number): string {
  return `goal:${number}`
}

/** The number in the id of a goal, or null for other ids. */
export function goalNumberOf(id: string): number | null {
  const match = /^goal:([1-9]\d?)$/.exec(id)
  return match === null ? null : Number(match[1])
}

/** Id of a target as GraphQL gives it. */
export function targetId(code: string): string {
  return `target:${code}`
}

/** The code in the id of a target, or null for other ids. */
export function targetCodeOf(id: string): string | null {
  return /^target:(\d{1,2}\.[\da-z]{1,2})$/.exec(id)?.[1] ?? null
}

/** What something is linked to, by basis: numbers of goals, those of its targets among them, and codes of targets. */
export interface LinkedGoals {
  readonly goalsStated: readonly number[]
  readonly goalsSuggested: readonly number[]
  readonly targetsStated: readonly string[]
  readonly targetsSuggested: readonly string[]
}

const numeric = new Intl.Collator('sv', { numeric: true })

/** The order of codes in the agenda: 9.5 before 11.3, 1.10 before 1.a. */
export function byCode(a: string, b: string): number {
  return numeric.compare(a, b)
}

/** The order of goals in the agenda. */
export function byNumber(a: number, b: number): number {
  return a - b
}

const numberOf = (link: GoalLinkRecord) => link.number ?? Number(link.code?.split('.')[0])

/** Links in reading order: stated before suggested, then by goal, the goal itself before its targets. */
export function sortGoalLinks(links: readonly GoalLinkRecord[]): GoalLinkRecord[] {
  return [...links].sort(
    (a, b) =>
      a.basis.localeCompare(b.basis) ||
      numberOf(a) - numberOf(b) ||
      (a.code ?? '').localeCompare(b.code ?? '', 'sv', { numeric: true }),
  )
}
