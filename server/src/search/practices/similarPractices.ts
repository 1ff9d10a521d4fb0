import { byAll, byHighest } from '../engine/documentOrders.ts'
import type { FacetedTextIndex } from '../engine/FacetedTextIndex.ts'
import { IMPACT_STEPS } from '../engine/Postings.ts'
import { selectPage } from '../engine/selectPage.ts'
import type { PracticeDocument } from './practiceSearch.ts'
import { SIMILARITY } from '../ranking.ts'
import { isValueTerm } from '../text/valueTerm.ts'

/**
 * Practices like one, most like first. Text: Σ idf² · impact here · impact there over its most telling terms, divided
 * by the root of all impacts there and by the highest such sum. To it come the shares of areas and target groups that
 * the two have in common (of those that either has) and the form, each with its weight in SIMILARITY.
 */
export function findSimilar(index: FacetedTextIndex<PracticeDocument>, id: string, limit: number): string[] {
  const document = index.columns.find(id)
  if (document === null) return []
  const { columns } = index
  const scores = scoreByText(index, document)
  // Not spread into Math.max, which takes no more arguments than the stack has room for.
  const highest = scores.values().reduce((a, b) => Math.max(a, b), Number.MIN_VALUE)
  const found = Uint32Array.from(scores.keys())
  const values = new Float64Array(columns.size)
  for (const [other, score] of scores) {
    let value = score / highest
    for (const [facet, weight] of Object.entries(SIMILARITY.facets)) {
      value += weight * shareInCommon(columns.facet(facet).read(document), columns.facet(facet).read(other))
    }
    values[other] = value
  }
  const order = byAll(columns, [byHighest(values), byHighest(columns.number('completeness'))])
  return selectPage(found, found.length, order, 0, limit).map((other) => columns.idOf(other))
}

function scoreByText(
  index: FacetedTextIndex<PracticeDocument>,
  document: number,
): ReadonlyMap<number, number> {
  const { columns, lexicon, postings, documentCount } = index
  const terms: { term: number; weight: number }[] = []
  postings.forEachTerm(document, (term, impact) => {
    const count = lexicon.documentCount(term)
    const idf = Math.log(1 + (documentCount - count + 0.5) / (count + 0.5))
    if (count > 1 && !isValueTerm(lexicon.termText(term)))
      terms.push({ term, weight: idf * idf * (impact / IMPACT_STEPS) })
  })
  terms.sort((a, b) => b.weight - a.weight || (lexicon.termText(a.term) < lexicon.termText(b.term) ? -1 : 1))
  const sums = new Map<number, number>()
  for (const { term, weight } of terms.slice(0, SIMILARITY.terms)) {
    postings.forEachRange(term, ({ documents, impacts, start, end }) => {
      for (let place = start; place < end; place += 1) {
        const other = documents[place] ?? 0
        if (other === document || columns.alive[other] !== 1) continue
        sums.set(other, (sums.get(other) ?? 0) + weight * ((impacts[place] ?? 0) / IMPACT_STEPS))
      }
    })
  }
  for (const [other, sum] of sums) sums.set(other, sum / Math.sqrt(totalImpact(index, other)))
  return sums
}

function totalImpact({ lexicon, postings }: FacetedTextIndex<PracticeDocument>, document: number): number {
  let total = 0
  postings.forEachTerm(document, (term, impact) => {
    if (isValueTerm(lexicon.termText(term))) return
    total += impact / IMPACT_STEPS
  })
  return total
}

function shareInCommon(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const common = a.filter((value) => b.includes(value)).length
  return common / (a.length + b.length - common)
}
