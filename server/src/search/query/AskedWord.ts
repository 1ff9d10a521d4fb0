import type { GroupBuilder } from './GroupBuilder.ts'
import type { AskedPart } from './parseQuery.ts'
import type { QueryGroup } from '../engine/QueryGroup.ts'

/** An unquoted word of a question. */
export interface AskedWord {
  /** The part of the question that it stands in, as written: 2018/1167 for the word 1167. */
  readonly part: AskedPart
  readonly written: string
  readonly word: string
  readonly stem: string
  /** Place among all words of the question. */
  readonly place: number
}

/** The group of the words that were asked for together, most often one. */
export function toAskedGroup(
  builder: GroupBuilder,
  asked: readonly AskedWord[],
  marks: { readonly isRegistrationNumber?: boolean; readonly inPhrase?: boolean },
): QueryGroup {
  const words = asked.map(({ word }) => word)
  const [only] = asked
  const place = only?.place
  // A part that a separator splits shows its words, unless they are asked for together.
  const parts = new Set(asked.map(({ part }) => part))
  const together = [...parts].every((part) => part.words.length <= asked.length)
  const written = together ? [...parts].map((part) => part.written).join(' ') : words.join(' ')
  return builder.toGroup(written, words, { ...marks, ...(place === undefined ? {} : { place }) })
}
