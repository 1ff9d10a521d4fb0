import { z } from 'zod'
import { goalLinkRecord } from '../goal/goalRecord.ts'
import { sourceRecord } from '../source/sourceRecord.ts'

const kind = z.enum(['MUNICIPALITY', 'REGION', 'ASSOCIATION', 'PUBLIC_BODY', 'COMPANY', 'OTHER'])

const shared = {
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  fullName: z.string().nullable(),
  website: z.string().nullable(),
}

const county = z.object({ code: z.string(), name: z.string() })
const group = z.object({ code: z.string(), name: z.string() })

/** An association, public body, company or other. */
export const otherOrganisationRecord = z.object({
  ...shared,
  kind: kind.exclude(['MUNICIPALITY', 'REGION']),
})

export const regionRecord = z.object({
  ...shared,
  kind: z.literal('REGION'),
  population: z.int(),
  county,
})

export const municipalityRecord = z.object({
  ...shared,
  kind: z.literal('MUNICIPALITY'),
  code: z.string(),
  population: z.int(),
  location: z.object({ latitude: z.number(), longitude: z.number() }),
  county,
  group,
})

/** What an organisation found about its own cooperation. */
export const assessmentRecord = z.object({
  id: z.string(),
  date: z.string(),
  item: z.string(),
  state: z.string(),
  note: z.string().nullable(),
  sources: z.array(sourceRecord),
})

/** A statement in a municipality's mapping. */
export const mappingStatementRecord = z.object({
  id: z.string(),
  year: z.int(),
  kind: z.string(),
  theme: z.string().nullable(),
  text: z.string(),
  areaIds: z.array(z.string()),
  goalLinks: z.array(goalLinkRecord),
  sources: z.array(sourceRecord),
})

export type OtherOrganisationRecord = Readonly<z.infer<typeof otherOrganisationRecord>>
export type RegionRecord = Readonly<z.infer<typeof regionRecord>>
export type MunicipalityRecord = Readonly<z.infer<typeof municipalityRecord>>
export type OrganisationRecord = MunicipalityRecord | RegionRecord | OtherOrganisationRecord
export type AssessmentRecord = Readonly<z.infer<typeof assessmentRecord>>
export type MappingStatementRecord = Readonly<z.infer<typeof mappingStatementRecord>>

/** A practice in which an organisation takes part, and the keys of what it contributes. */
export interface PartnershipRecord {
  readonly practiceId: string
  readonly contributions: readonly string[]
}
