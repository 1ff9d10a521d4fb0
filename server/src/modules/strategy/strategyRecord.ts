import { z } from 'zod'
import { goalLinkRecord, sortGoalLinks } from '../goal/goalRecord.ts'
import { sortSources, sourceRecord } from '../source/sourceRecord.ts'

const text = z.string().nullable()

/** A decision, or a proposal to decide. */
export const decisionRecord = z
  .object({
    id: z.string(),
    body: text,
    date: text,
    paragraph: text,
    registrationNumber: text,
    outcome: z.enum(['PROPOSED', 'DECIDED', 'UNKNOWN']),
    title: text,
    summary: text,
    preparedBy: text,
    documents: z.array(z.string()),
    sources: z.array(sourceRecord),
  })
  .transform((row) => ({ ...row, sources: sortSources(row.sources) }))

/** Which decision it is, and when it was made as far as that can be read. */
export const decisionReference = z.object({ id: z.string(), date: text.catch(null) })

/**
 * Decisions, the latest first. Dates are as precise as the source gives them, so that a year comes before its months;
 * a decision without a date comes last, and those of the same date come by id.
 */
export function latestFirst<Decision extends z.infer<typeof decisionReference>>(
  decisions: readonly Decision[],
): Decision[] {
  return decisions.toSorted((a, b) => {
    const [later, earlier] = [a.date ?? '', b.date ?? '']
    return later === earlier ? (a.id < b.id ? -1 : 1) : later > earlier ? -1 : 1
  })
}

/** Where a document stands. */
export const strategyPhase = z.enum(['PROPOSED', 'IN_FORCE', 'ENDED', 'UNKNOWN'])

/** A strategy without its passages; neighbours with records of their own are named by id. */
export const strategyRecord = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    rank: z.enum(['VALUE', 'DIRECTION', 'ACTION', 'RULE', 'AGREEMENT', 'DECISION', 'BASIS']),
    phase: strategyPhase.nullable(),
    validFrom: text,
    validTo: text,
    summary: text,
    principlesNote: text,
    statusNote: text,
    signers: z.array(z.string()),
    statesAgenda2030: z.boolean(),
    ownerIds: z.array(z.string()).min(1),
    typeIds: z.array(z.string()).min(1),
    decisions: z.array(decisionReference),
    goalLinks: z.array(goalLinkRecord),
    sources: z.array(sourceRecord),
  })
  .transform(({ decisions, ...row }) => ({
    ...row,
    /** The latest first. */
    decisionIds: latestFirst(decisions).map(({ id }) => id),
    ownerIds: row.ownerIds.toSorted(),
    phase: row.phase ?? ('UNKNOWN' as const),
    goalLinks: sortGoalLinks(row.goalLinks),
    sources: sortSources(row.sources),
  }))

/** One answer that a strategy gives to one question. */
export const passageRecord = z
  .object({
    strategyId: z.string(),
    id: z.string(),
    text: z.string(),
    locator: text,
    amount: z.int().nullable(),
    year: z.int().nullable(),
    statesAgenda2030: z.boolean(),
    position: z.int(),
    questionIds: z.array(z.string()).min(1),
    areaIds: z.array(z.string()),
    goalLinks: z.array(goalLinkRecord),
    sources: z.array(sourceRecord),
  })
  .transform((row) => ({
    ...row,
    goalLinks: sortGoalLinks(row.goalLinks),
    sources: sortSources(row.sources),
  }))

export type DecisionRecord = Readonly<z.infer<typeof decisionRecord>>
export type StrategyRecord = Readonly<z.infer<typeof strategyRecord>>
export type PassageRecord = Readonly<z.infer<typeof passageRecord>>
