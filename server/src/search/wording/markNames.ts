import type { MatchedWord } from '../query/MatchedTerms.ts'
import { markEntries } from './markEntries.ts'
import type { MarkedPart } from './markText.ts'

/** The names of one kind that met the question. */
export interface MarkedNames {
  readonly field: 'organisation' | 'concepts'
  readonly parts: readonly MarkedPart[]
}

/** The field of a document that lists names of each kind; a later one stands in where the first has met nothing. */
const NAME_FIELDS = { organisation: ['organisation'], concepts: ['concepts', 'conceptsEn'] } as const

/** The parties and concepts of a hit that met the question, marked; kinds without any are left out. */
export function markNames(
  fields: ReadonlyMap<string, { readonly text: string; readonly matches: readonly MatchedWord[] }>,
): MarkedNames[] {
  return (['organisation', 'concepts'] as const).flatMap((field) => {
    for (const name of NAME_FIELDS[field]) {
      const { text, matches } = fields.get(name) ?? { text: '', matches: [] }
      const parts = markEntries(text, matches)
      if (parts.length > 0) return [{ field, parts }]
    }
    return []
  })
}
