import type { StrategyDirectory } from '../strategy/StrategyDirectory.ts'
import type { ConceptRecord } from './conceptRecord.ts'

/**
 * Ids of the strategies that have a concept. Strategies have a type and no form; where a type bears the key of a form
 * (`overenskommelse`), its documents are what the form is about.
 */
export function strategiesOfConcept(
  { id, scheme, key }: ConceptRecord,
  directory: StrategyDirectory,
): readonly string[] {
  return directory.withConcept(scheme === 'form' ? `document-type:${key}` : id)
}
