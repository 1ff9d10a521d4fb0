import { labelIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import { countFacet } from '../engine/countFacet.ts'
import { byHighest } from '../engine/documentOrders.ts'
import type { FilteredHits } from '../engine/FilteredHits.ts'
import type { MatchedDocuments } from '../engine/GroupScorer.ts'
import { selectPage, type DocumentOrder } from '../engine/selectPage.ts'
import { toOrganisationBuckets, toVocabularyBuckets } from '../facets/facetBuckets.ts'
import { labelOfName, type Facet } from '../facets/Facet.ts'
import type { SearchWords } from '../query/searchWords.ts'
import { MatchedTerms } from '../query/MatchedTerms.ts'
import { describeNames } from '../recognition/describeNames.ts'
import { listRecognisedTerms } from '../recognition/listRecognisedTerms.ts'
import { NameFinder } from '../names/NameFinder.ts'
import type { RecognisedTerm } from '../recognition/RecognisedTerm.ts'
import { toKnownStrategyValues, toStrategyConstraints, type KnownStrategyValues } from './strategyFilter.ts'
import { describeStrategyHit } from './strategyHits.ts'
import { createStrategyLanguage } from './strategyLanguage.ts'
import {
  createStrategySchema,
  NAMED_STRATEGY_FACETS,
  STRATEGY_FACET_LABELS,
  STRATEGY_FACETS,
} from './strategySchema.ts'
import type {
  StrategyDocument,
  StrategySearchContext,
  StrategySearchRequest,
  StrategySearchResult,
} from './strategySearch.ts'
import { TextSearch, toSubject } from '../TextSearch.ts'
import { writeStrategyFilter, writeStrategyFilterValue, writeStrategySentence } from './strategySentence.ts'

/** The strategies, searchable, by the same pipeline and ranking as the practices. */
export class StrategyIndex {
  readonly #search: TextSearch<StrategyDocument>
  readonly #context: StrategySearchContext
  readonly #known: KnownStrategyValues
  readonly #names: NameFinder<(typeof NAMED_STRATEGY_FACETS)[number]>
  readonly #passageIds: ReadonlyMap<string, readonly string[]>

  /** Strategies are few: where one has changed, an index is built anew. */
  constructor(documents: readonly StrategyDocument[], context: StrategySearchContext) {
    this.#context = context
    this.#known = toKnownStrategyValues(
      context,
      new Map(documents.map(({ organisationId: id, organisationName: name }) => [id, labelOfName(id, name)])),
    )
    this.#passageIds = new Map(
      documents.map(({ id, passages }) => [id, passages.map((passage) => passage.id)]),
    )
    this.#names = new NameFinder(NAMED_STRATEGY_FACETS, context.labels)
    this.#search = new TextSearch(
      createStrategySchema(context),
      documents,
      createStrategyLanguage(context, this.#names),
    )
  }

  /** Uses other synonyms and related words from the next search on; nothing is indexed anew. */
  updateWords(words: SearchWords): void {
    this.#search.useLanguage(createStrategyLanguage({ ...this.#context, words }, this.#names))
  }

  /** Answers a search. Refuses unknown values by name (UNKNOWN_VALUE) and what cannot be asked (INVALID_INPUT). */
  search(request: StrategySearchRequest): StrategySearchResult {
    const { filter, language } = request
    const { index } = this.#search
    const constraints = toStrategyConstraints(filter, this.#known)
    const found = this.#search.find(request.query, constraints)
    const { hits, matched, query } = found
    const labelOf = (facet: string, value: string): string => this.#labelOf(facet, value, language)
    const facets = this.#countFacets(hits, request)
    const page = selectPage(
      hits.documents,
      hits.length,
      this.#order(request, matched),
      request.offset,
      request.limit,
    )
    const names = describeNames(found.parsed, this.#names, language)
    const description = {
      index,
      query,
      terms: new MatchedTerms(query, index),
      passageIdsOf: (id: string) => this.#passageIds.get(id) ?? [],
      filterText: writeStrategyFilter({ filter, labelOf, language }),
      names,
      language,
    }
    return {
      totalCount: hits.length,
      hits: page.map((document) => describeStrategyHit(description, document, matched.scores[document] ?? 0)),
      facets,
      interpretedAs: writeStrategySentence({
        totalCount: hits.length,
        subject: { ...toSubject(found), names },
        filter,
        labelOf,
        language,
      }),
      // Asks anew, and must therefore come after everything that looks at the hits.
      suggestions: this.#search.respell(found, constraints),
    }
  }

  /** Names of filter values in the question, each with the number of hits that choosing it would give. */
  recognise(request: StrategySearchRequest): RecognisedTerm[] {
    const { filter, language } = request
    return listRecognisedTerms(
      {
        search: this.#search,
        names: this.#names,
        constraints: toStrategyConstraints(filter, this.#known),
        writeValue: (facet, value, label) =>
          writeStrategyFilterValue(facet, value, { labelOf: () => label, language }),
      },
      request,
    )
  }

  #countFacets(hits: FilteredHits, { filter, language }: StrategySearchRequest): Facet[] {
    return STRATEGY_FACETS.map((key) => {
      const column = this.#search.index.columns.facet(key)
      const counts = countFacet(column, key, hits)
      const selected = new Set(filter[key])
      const buckets =
        key === 'organisations'
          ? toOrganisationBuckets(this.#known[key], column, counts, selected, language)
          : toVocabularyBuckets(this.#known[key].values(), counts, selected, language)
      return { key, label: STRATEGY_FACET_LABELS[key][language], buckets }
    })
  }

  #order({ sort }: StrategySearchRequest, { scores }: MatchedDocuments): DocumentOrder {
    const orders: Readonly<Record<StrategySearchRequest['sort'], () => readonly DocumentOrder[]>> = {
      RELEVANCE: () => [byHighest(scores)],
      NEWEST: () => [byHighest(this.#search.index.columns.number('decidedOn'))],
      TITLE: () => [this.#search.orderByText('title')],
      ORGANISATION: () => [this.#search.orderByText('organisation'), this.#search.orderByText('title')],
    }
    return this.#search.orderBy(orders[sort]())
  }

  #labelOf(facet: string, value: string, language: Language): string {
    const key = STRATEGY_FACETS.find((known) => known === facet)
    const label = key === undefined ? undefined : this.#known[key].get(value)
    return label === undefined ? value : labelIn(language, label)
  }
}
