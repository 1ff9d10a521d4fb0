import type { Language } from '../../errors.ts'
import type { ParsedQuery } from '../query/parseQuery.ts'
import { writeName } from './writeName.ts'
import { findNames, type FoundName } from './findNames.ts'
import type { NameFinder } from '../names/NameFinder.ts'

/** Words that name a place or a goal, with what the sentence calls it. */
export interface DescribedName extends FoundName {
  readonly text: string
}

/** The places and goals that a question names, where the name has one meaning. */
export function describeNames(
  parsed: ParsedQuery,
  names: Pick<NameFinder<string>, 'findPlace'>,
  language: Language,
): DescribedName[] {
  return findNames(parsed, (words, start) => names.findPlace(words, start)).flatMap((name) => {
    const text = writeName(name, language)
    return text === null ? [] : [{ ...name, text }]
  })
}
