import type { FacetedTextIndex } from './engine/FacetedTextIndex.ts'
import { byAll, byHighest } from './engine/documentOrders.ts'
import { IMPACT_STEPS } from './engine/Postings.ts'
import { selectPage } from './engine/selectPage.ts'
import type { PracticeDocument } from './practiceSearch.ts'
import { SIMILAR_TERMS } from './ranking.ts'

/**
 * Practices that share the most telling words of one: its SIMILAR_TERMS terms with the highest impact · idf, form and
 * areas among them since their labels are indexed. A practice's score is Σ idf² · impact here · impact there, over the
 * root of the impacts it has in all.
 */
export function findSimilar(index: FacetedTextIndex<PracticeDocument>, id: string, limit: number): string[] {
  const document = index.columns.find(id)
  if (document === null) return []
  const { columns, lexicon, postings, documentCount } = index
  const terms: { term: number; weight: number }[] = []
  postings.forEachTerm(document, (term, impact) => {
    const count = lexicon.documentCount(term)
    const idf = Math.log(1 + (documentCount - count + 0.5) / (count + 0.5))
    if (count > 1) terms.push({ term, weight: idf * idf * (impact / IMPACT_STEPS) })
  })
  terms.sort((a, b) => b.weight - a.weight || (lexicon.termText(a.term) < lexicon.termText(b.term) ? -1 : 1))
  const scores = new Map<number, number>()
  for (const { term, weight } of terms.slice(0, SIMILAR_TERMS)) {
    postings.forEachRange(term, ({ documents, impacts, start, end }) => {
      for (let place = start; place < end; place += 1) {
        const other = documents[place] ?? 0
        if (other === document || columns.alive[other] !== 1) continue
        scores.set(other, (scores.get(other) ?? 0) + weight * ((impacts[place] ?? 0) / IMPACT_STEPS))
      }
    })
  }
  const found = Uint32Array.from(scores.keys())
  const values = new Float64Array(columns.size)
  for (const [other, score] of scores) values[other] = score / Math.sqrt(totalImpact(index, other))
  const order = byAll(columns, [byHighest(values), byHighest(columns.number('completeness'))])
  return selectPage(found, found.length, order, 0, limit).map((other) => columns.idOf(other))
}

function totalImpact({ postings }: FacetedTextIndex<PracticeDocument>, document: number): number {
  let total = 0
  postings.forEachTerm(document, (_, impact) => {
    total += impact / IMPACT_STEPS
  })
  return total
}
