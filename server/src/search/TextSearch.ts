import { byAll, byHighest, byText, SortKeys } from './engine/documentOrders.ts'
import { FacetedTextIndex } from './engine/FacetedTextIndex.ts'
import type { FilterConstraint } from './engine/FilterConstraint.ts'
import { filterHits, type FilteredHits } from './engine/FilteredHits.ts'
import { GroupScorer, type MatchedDocuments } from './engine/GroupScorer.ts'
import type { IndexSchema } from './engine/IndexSchema.ts'
import type { DocumentOrder } from './engine/selectPage.ts'
import { correctSpellings } from './query/correctSpellings.ts'
import { expandQuery } from './query/expandQuery.ts'
import type { QueryLanguage } from './query/QueryLanguage.ts'
import { findSpellings, isMisspelled } from './query/findSpellings.ts'
import { KeptExpansions } from './query/KeptExpansions.ts'
import { parseQuery, type ParsedQuery } from './query/parseQuery.ts'
import type { ExpandedQuery } from './engine/QueryGroup.ts'
import type { AskedSubject } from './wording/writeSubject.ts'

/** A question with its hits, before they are ordered and described. Valid until the next question. */
export interface FoundDocuments {
  readonly parsed: ParsedQuery
  readonly query: ExpandedQuery
  readonly matched: MatchedDocuments
  readonly hits: FilteredHits
}

/** The way from a question to hits that all kinds of documents share: parse, expand, score, filter, respell. */
export class TextSearch<Document> {
  readonly index: FacetedTextIndex<Document>
  #language: QueryLanguage
  #languageVersion = 0
  readonly #expansions = new KeptExpansions()
  readonly #scorer: GroupScorer<Document>
  readonly #sortKeys = new SortKeys()

  constructor(schema: IndexSchema<Document>, documents: Iterable<Document>, language: QueryLanguage) {
    this.#language = language
    this.index = new FacetedTextIndex(schema, documents)
    this.#scorer = new GroupScorer(this.index)
  }

  /** Changes with every write and with the language, so that answers can be kept until then. */
  get version(): string {
    return `${String(this.index.version)} ${String(this.#languageVersion)}`
  }

  /** Understands questions with other synonyms from now on. */
  useLanguage(language: QueryLanguage): void {
    this.#language = language
    this.#languageVersion += 1
  }

  /** The hits of a question under a filter. */
  find(query: string, constraints: readonly FilterConstraint[]): FoundDocuments {
    const parsed = parseQuery(query)
    const asked = expandQuery(
      parsed,
      this.index.lexicon,
      this.#language,
      this.#expansions.renew(this.version),
    )
    const { query: expanded, matched } = this.#score(
      correctSpellings(asked, this.index.lexicon, this.#language),
    )
    const asksForNothing = expanded.groups.length === 0 && expanded.excluded.length === 0
    // Written, but nothing to look for: emoji, or words that carry no subject. That is not the same as everything.
    const hasNoSubject = asksForNothing && (parsed.unsearchable || parsed.asked.length > 0)
    const candidates = hasNoSubject ? { ...matched, length: 0 } : matched
    return { parsed, query: expanded, matched, hits: filterHits(this.index, candidates, constraints) }
  }

  /** Where the telling words of a question find nothing, those that say little are asked for as well. */
  #score(query: ExpandedQuery): { readonly query: ExpandedQuery; readonly matched: MatchedDocuments } {
    const matched = this.#scorer.score(query)
    if (matched.length > 0 || !query.groups.some(({ saysLittle }) => saysLittle)) return { query, matched }
    const every = { ...query, groups: query.groups.map((group) => ({ ...group, saysLittle: false })) }
    return { query: every, matched: this.#scorer.score(every) }
  }

  /** Spellings for words that no text has, with the hits each would give under the same filter. */
  respell(
    { parsed, query }: FoundDocuments,
    constraints: readonly FilterConstraint[],
  ): { query: string; count: number }[] {
    if (!query.groups.some(isMisspelled)) return []
    return findSpellings(parsed.written, query.groups, this.index.lexicon, this.#language)
      .map((question) => ({ query: question, count: this.find(question, constraints).hits.length }))
      .filter(({ count }) => count > 0)
  }

  /** Swedish alphabetical order of a text field. */
  orderByText(field: string): DocumentOrder {
    const place = this.index.schema.text.findIndex(({ name }) => name === field)
    return byText(this.#sortKeys, this.index.columns, place)
  }

  /** The given orders, then the schema's tie-breakers, then id. */
  orderBy(orders: readonly DocumentOrder[]): DocumentOrder {
    const { columns, schema } = this.index
    const ties = schema.tieBreakers.map((key) => byHighest(columns.number(key)))
    return byAll(columns, [...orders, ...ties])
  }
}

/** What a sentence says of the question. */
export function toSubject(found: FoundDocuments): AskedSubject {
  const { parsed, query, matched } = found
  return {
    written: parsed.written,
    groups: query.groups.filter(({ saysLittle }) => !saysLittle),
    excluded: query.excluded,
    requiredGroups: matched.requiredGroups,
    completeCount: countComplete(found),
    unsearchable: parsed.unsearchable,
  }
}

/** Hits that have every group; null when all have, and when no document of the index has one of them. */
function countComplete({ hits, matched }: FoundDocuments): number | null {
  if (matched.requiredGroups >= matched.groupCount || matched.groupSizes.includes(0)) return null
  let count = 0
  for (let index = 0; index < hits.length; index += 1) {
    count += matched.complete[hits.documents[index] ?? 0] ?? 0
  }
  return count
}
