import type { NameFinder } from '../names/NameFinder.ts'
import type { WordRelations } from './WordRelations.ts'

/** What a question is understood with. */
export interface QueryLanguage {
  readonly relations: WordRelations
  /** Stems of place names, after which "kommun" and "stad" say nothing more. */
  readonly places: ReadonlySet<string>
  /** The filter values that questions name; none when absent. */
  readonly names?: Pick<NameFinder<string>, 'findPlace' | 'organisations'>
  /** True when the last word is also taken as half typed though it is a word: Röda K. */
  readonly completesLastWord?: boolean
}
