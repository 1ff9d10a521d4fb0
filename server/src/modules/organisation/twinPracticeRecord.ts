import type { TwinRecord } from '../statistics/indicatorRecord.ts'

/** A practice of a municipality near another one, which has none like it. */
export interface TwinPracticeRecord {
  readonly practiceId: string
  readonly twin: TwinRecord
  readonly reason: string
}
