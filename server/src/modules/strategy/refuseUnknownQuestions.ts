import { unknownValue } from '../../search/facets/unknownValue.ts'
import type { ConceptRecord } from '../vocabulary/conceptRecord.ts'

/** Throws UNKNOWN_VALUE, with those that are near, for a key that no question has. */
export function refuseUnknownQuestions(keys: readonly string[], questions: readonly ConceptRecord[]): void {
  const unknown = keys.find((key) => !questions.some((question) => question.key === key))
  if (unknown === undefined) return
  const known = questions.map(({ key, labelSv, labelEn }) => ({ value: key, labelSv, labelEn }))
  throw unknownValue(unknown, known, 'questions')
}
