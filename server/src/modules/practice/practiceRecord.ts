import { z } from 'zod'
import { goalLinkRecord, sortGoalLinks } from '../goal/goalRecord.ts'
import { sortSources, sourceRecord } from '../source/sourceRecord.ts'

const text = z.string().nullable()

/** One that takes part, and the keys of what it contributes. */
const partnerRecord = z.object({
  organisationId: z.string(),
  contributions: z.array(z.string()),
  position: z.int(),
})

/** A place in a municipality's own mapping. */
const mappingRecord = z.object({ groupId: z.string(), year: z.int(), asWritten: z.string() })

/** A practice with everything that hangs on it; neighbours with records of their own are named by id. */
export const practiceRecord = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    need: text,
    method: text,
    results: text,
    lessons: text,
    conditions: text,
    costSek: z.int().nullable(),
    costNote: text,
    costIsYearly: z.boolean().nullable(),
    staffFte: z.number().nullable(),
    staffNote: text,
    startYear: z.int().nullable(),
    endYear: z.int().nullable(),
    adaptedFromNote: text,
    documents: z.array(z.string()),
    statesAgenda2030: z.boolean(),
    completeness: z.number(),
    confirmation: z.enum(['NONE', 'BODY', 'ASSOCIATION', 'BOTH', 'DISPUTED']),
    sourceDate: text,
    runnerIds: z.array(z.string()).min(1),
    formIds: z.array(z.string()),
    statusIds: z.array(z.string()),
    areaIds: z.array(z.string()),
    targetGroupIds: z.array(z.string()),
    partners: z.array(partnerRecord),
    goalLinks: z.array(goalLinkRecord),
    strategyIds: z.array(z.string()),
    adaptedFromIds: z.array(z.string()),
    mappings: z.array(mappingRecord),
    sources: z.array(sourceRecord),
  })
  .transform((row) => ({
    ...row,
    runnerIds: row.runnerIds.toSorted(),
    partners: row.partners.toSorted(
      (a, b) => a.position - b.position || (a.organisationId < b.organisationId ? -1 : 1),
    ),
    goalLinks: sortGoalLinks(row.goalLinks),
    mappings: row.mappings.toSorted((a, b) => a.year - b.year || (a.groupId < b.groupId ? -1 : 1)),
    sources: sortSources(row.sources),
  }))

export type PracticeRecord = Readonly<z.infer<typeof practiceRecord>>
export type PartnerRecord = Readonly<z.infer<typeof partnerRecord>>
export type PracticeMappingRecord = Readonly<z.infer<typeof mappingRecord>>
