import { z } from 'zod'
import { sortSources, sourceRecord } from '../source/sourceRecord.ts'
import { decisionReference, latestFirst } from '../strategy/strategyRecord.ts'

const text = z.string().nullable()
const number = z.int().nullable()

/** A network that organisations join by decision. */
export const networkRecord = z
  .object({
    id: z.string(),
    slug: z.string(),
    nameSv: z.string(),
    nameEn: z.string(),
    host: z.string(),
    purpose: text,
    support: text,
    condition: text,
    fee: number,
    feeNote: text,
    activeFrom: number,
    activeTo: number,
    audience: text,
    sources: z.array(sourceRecord),
  })
  .transform((row) => ({ ...row, sources: sortSources(row.sources) }))

/** An organisation's part in a network. */
export const membershipRecord = z
  .object({
    id: z.string(),
    organisationId: z.string(),
    networkId: z.string(),
    status: z.enum(['PROPOSED', 'DECIDED', 'ACTIVE', 'ENDED']),
    role: text,
    mandate: text,
    fee: number,
    fromYear: number,
    toYear: number,
    decisions: z.array(decisionReference),
    sources: z.array(sourceRecord),
  })
  .transform(({ decisions, ...row }) => ({
    ...row,
    /** The latest first. */
    decisionIds: latestFirst(decisions).map(({ id }) => id),
    sources: sortSources(row.sources),
  }))

export type NetworkRecord = Readonly<z.infer<typeof networkRecord>>
export type MembershipRecord = Readonly<z.infer<typeof membershipRecord>>
