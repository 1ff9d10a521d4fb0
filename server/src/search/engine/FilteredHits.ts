import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import type { FilterConstraint } from './FilterConstraint.ts'
import type { MatchedDocuments } from './GroupScorer.ts'

/** A constraint made ready to test document after document. */
type Test = (document: number) => boolean

/** Hits after the filter, and those that miss it on one constraint only. */
export interface FilteredHits {
  readonly documents: Uint32Array
  readonly length: number
  /** By the key of a constraint: documents that fulfil all others but not this one. Counted in its facet only. */
  readonly missingOne: ReadonlyMap<string, Uint32Array>
}

/**
 * Applies a filter in one pass. A document that fails one constraint still counts in the facet of that constraint,
 * which is what makes a facet's counts ignore its own selection.
 */
export function filterHits<Document>(
  index: FacetedTextIndex<Document>,
  matched: MatchedDocuments,
  constraints: readonly FilterConstraint[],
): FilteredHits {
  if (constraints.length === 0) {
    return { documents: matched.documents, length: matched.length, missingOne: new Map() }
  }
  const tests = constraints.map((constraint) => toTest(index, constraint))
  const missing = constraints.map(() => ({ documents: new Uint32Array(64), length: 0 }))
  const documents = matched.documents
  let length = 0
  for (let place = 0; place < matched.length; place += 1) {
    const document = documents[place] ?? 0
    const failed = findOnlyFailed(tests, document)
    if (failed === NONE_FAILED) {
      // Writing behind the place that is read keeps the list in one block.
      documents[length] = document
      length += 1
    } else if (failed !== SEVERAL_FAILED) {
      const list = missing[failed]
      if (list === undefined) continue
      if (list.length === list.documents.length) {
        const larger = new Uint32Array(list.length * 2)
        larger.set(list.documents)
        list.documents = larger
      }
      list.documents[list.length] = document
      list.length += 1
    }
  }
  const missingOne = new Map(
    constraints.map((constraint, place) => {
      const list = missing[place]
      return [
        constraint.key,
        list === undefined ? new Uint32Array(0) : list.documents.subarray(0, list.length),
      ]
    }),
  )
  return { documents, length, missingOne }
}

const NONE_FAILED = -1
const SEVERAL_FAILED = -2

function findOnlyFailed(tests: readonly Test[], document: number): number {
  let failed = NONE_FAILED
  for (let place = 0; place < tests.length; place += 1) {
    if (tests[place]?.(document) === true) continue
    if (failed !== NONE_FAILED) return SEVERAL_FAILED
    failed = place
  }
  return failed
}

function toTest<Document>(index: FacetedTextIndex<Document>, constraint: FilterConstraint): Test {
  if (constraint.kind === 'range') {
    const numbers = index.columns.number(constraint.number)
    const { from, to } = constraint
    return (document) => {
      const value = numbers[document] ?? Number.NaN
      return value >= from && value <= to
    }
  }
  const column = index.columns.facet(constraint.kind === 'set' ? constraint.facet : constraint.key)
  const marked = new Uint8Array(column.valueCount)
  for (const value of constraint.values) {
    const number = column.findNumber(value)
    if (number !== null) marked[number] = 1
  }
  return column.createTest(marked)
}
