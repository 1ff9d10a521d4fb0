import type { SourceCompleteness } from '../../apollo/schemaTypes.generated.ts'

/**
 * Why a question has no answer. `notFound`: the sources were read and no answer was found there. `titleOnly` and
 * `notRead`: nobody has read the document for answers, so its silence is not known.
 */
export type ReadingState = 'notFound' | 'titleOnly' | 'notRead'

/** Tells silence in what was read from what was never read, by what is known of the sources. */
export function readingState(sources: readonly SourceCompleteness[], passageCount: number): ReadingState {
  if (sources.length > 0 && sources.every((completeness) => completeness === 'TITLE_ONLY')) return 'titleOnly'
  return passageCount === 0 ? 'notRead' : 'notFound'
}
