import type { MunicipalityRecord, OrganisationRecord } from '../organisation/organisationRecords.ts'
import type { PracticeRecord } from '../practice/practiceRecord.ts'

/** How cost and staff follow the size of a municipality: with its inhabitants, or not at all. */
export type ScalingAssumption = 'LINEAR' | 'FIXED'

/** What a row is about. */
export type ComparisonField =
  | 'NEED'
  | 'METHOD'
  | 'FORM'
  | 'PARTIES'
  | 'COST'
  | 'COST_PER_INHABITANT'
  | 'SCALED_COST'
  | 'STAFF'
  | 'SCALED_STAFF'
  | 'RESULTS'
  | 'LESSONS'
  | 'CONDITIONS'
  | 'STATED_GOALS'
  | 'SUGGESTED_GOALS'
  | 'PERIOD'
  | 'SOURCES'

/** What one example says in one row. */
export interface ComparisonCellRecord {
  /** Main thing first; empty where the sources do not say. */
  readonly lines: readonly string[]
  /** Kronor or posts behind the first line. */
  readonly figure: number | null
}

/** One row, its cells in the order of the examples. */
export interface ComparisonRowRecord {
  readonly field: ComparisonField
  readonly label: string
  readonly same: boolean
  readonly cells: readonly ComparisonCellRecord[]
}

/** An example with the one that runs it. */
export interface ComparedPractice {
  readonly practice: PracticeRecord
  readonly runner: OrganisationRecord
}

/** Two to five examples side by side, written in one language. */
export interface PracticeComparisonRecord {
  readonly compared: readonly ComparedPractice[]
  readonly rows: readonly ComparisonRowRecord[]
  readonly municipality: MunicipalityRecord | null
  readonly assumption: ScalingAssumption
  readonly assumptionText: string | null
}
