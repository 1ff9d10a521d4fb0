import type { ComparisonQuery } from './Comparison.generated.ts'

type Comparison = ComparisonQuery['comparePractices']
/** One row of the comparison. */
export type RowData = Comparison['rows'][number]
/** One example of the comparison. */
export type ComparedPractice = Comparison['practices'][number]
