import { z } from 'zod'
import type { MunicipalityRecord } from '../organisation/organisationRecords.ts'

/** A measure with one value for each municipality. */
export const indicatorRecord = z.object({
  key: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  unit: z.string(),
  description: z.string(),
  sourceName: z.string(),
  sourceUrl: z.string().nullable(),
  licence: z.string(),
})

/** One municipality's value of one indicator. */
export const measurementRecord = z.object({
  indicator: z.string(),
  code: z.string(),
  year: z.int(),
  value: z.number(),
})

export type IndicatorRecord = Readonly<z.infer<typeof indicatorRecord>>
export type MeasurementRecord = Readonly<z.infer<typeof measurementRecord>>

/** A value with its place among all municipalities. */
export interface IndicatorValueRecord {
  readonly indicator: IndicatorRecord
  readonly value: number
  readonly year: number
  readonly rank: number
}

/** An indicator of two municipalities side by side. */
export interface TwinIndicatorRecord {
  readonly indicator: IndicatorRecord
  readonly mine: number
  readonly theirs: number
  /** In standard deviations; below 0 when theirs is lower. */
  readonly difference: number
  readonly weight: number
}

/** A municipality near another one. */
export interface TwinRecord {
  readonly municipality: MunicipalityRecord
  readonly rank: number
  readonly distance: number
  readonly kilometres: number
  readonly pinned: boolean
  readonly alike: readonly TwinIndicatorRecord[]
  readonly different: readonly TwinIndicatorRecord[]
  readonly compared: readonly TwinIndicatorRecord[]
  readonly explanation: string
}
