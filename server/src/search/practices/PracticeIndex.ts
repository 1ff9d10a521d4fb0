import { labelIn } from '../../bilingual.ts'
import { byHighest, byLowest } from '../engine/documentOrders.ts'
import type { MatchedDocuments } from '../engine/GroupScorer.ts'
import { selectPage, type DocumentOrder } from '../engine/selectPage.ts'
import {
  needsNear,
  toKnownPracticeValues,
  toPracticeConstraints,
  type KnownValues,
} from './practiceConstraints.ts'
import { countPracticeFacets } from './practiceFacets.ts'
import { describeHit } from './practiceHits.ts'
import { KeptAnswers } from './KeptAnswers.ts'
import { NamedOrganisations } from './NamedOrganisations.ts'
import { createQueryLanguage } from './practiceLanguage.ts'
import { blendScores } from '../nearness/blendScores.ts'
import type { Nearness } from '../nearness/Nearness.ts'
import { NearPlaces } from '../nearness/NearPlaces.ts'
import { createPracticeSchema, NAMED_PRACTICE_FACETS, PRACTICE_FACETS } from './practiceSchema.ts'
import type { IndicatorValues } from '../nearness/IndicatorValues.ts'
import type {
  PracticeDocument,
  PracticeIdRequest,
  PracticeSearchContext,
  PracticeSearchRequest,
  PracticeSearchResult,
  SearchSuggestions,
} from './practiceSearch.ts'
import type { SearchWords } from '../query/searchWords.ts'
import { MatchedTerms } from '../query/MatchedTerms.ts'
import { describeNames } from '../recognition/describeNames.ts'
import { listRecognisedTerms } from '../recognition/listRecognisedTerms.ts'
import { NameFinder } from '../names/NameFinder.ts'
import type { RecognisedTerm } from '../recognition/RecognisedTerm.ts'
import { findSimilar } from './similarPractices.ts'
import { suggestPractices } from './suggestPractices.ts'
import { TextSearch, toSubject } from '../TextSearch.ts'
import { writeNearPhrase } from '../wording/nearReason.ts'
import { writeFilterValue, writePracticeFilter, writePracticeSentence } from './practiceSentence.ts'

/**
 * The practices, searchable. Built from documents and kept up to date one by one; what it answers depends only on
 * the documents that are in it. Calls are synchronous, and results own their memory.
 */
export class PracticeIndex {
  readonly #places: NearPlaces
  readonly #search: TextSearch<PracticeDocument>
  readonly #context: PracticeSearchContext
  readonly #known: KnownValues
  readonly #organisations: NamedOrganisations
  readonly #names: NameFinder<(typeof NAMED_PRACTICE_FACETS)[number]>
  readonly #indicators: ReadonlyMap<string, IndicatorValues>
  readonly #answers = new KeptAnswers<PracticeSearchResult>()

  constructor(documents: Iterable<PracticeDocument>, context: PracticeSearchContext) {
    this.#context = context
    this.#names = new NameFinder(NAMED_PRACTICE_FACETS, context.labels)
    this.#organisations = new NamedOrganisations(this.#names.organisations)
    this.#known = toKnownPracticeValues(context, this.#organisations.labels)
    this.#indicators = new Map(context.indicators.map((indicator) => [indicator.key, indicator]))
    this.#places = new NearPlaces(context.places, context.indicators)
    this.#search = new TextSearch(
      createPracticeSchema(context),
      this.#noteOrganisations(documents),
      createQueryLanguage(context, this.#names),
    )
  }

  /** The same from pages of documents: each page is indexed while the next is on its way. */
  static async fromPages(
    pages: AsyncIterable<Iterable<PracticeDocument>>,
    context: PracticeSearchContext,
  ): Promise<PracticeIndex> {
    const index = new PracticeIndex([], context)
    for await (const page of pages) index.#search.index.load(index.#noteOrganisations(page))
    index.#search.index.settle()
    return index
  }

  /** How many practices are in the index. */
  get size(): number {
    return this.#search.index.documentCount
  }

  /** Adds a practice, or puts it in the place of the one with the same id; the next search finds it. */
  upsert(document: PracticeDocument): void {
    this.#forgetOrganisationsOf(document.id)
    this.#organisations.note(document)
    this.#search.index.upsert(document)
  }

  /** Takes a practice away; false when it was not there. */
  remove(id: string): boolean {
    this.#forgetOrganisationsOf(id)
    return this.#search.index.remove(id)
  }

  /** Uses other synonyms and related words from the next search on; nothing is indexed anew. */
  updateWords(words: SearchWords): void {
    this.#search.useLanguage(createQueryLanguage({ ...this.#context, words }, this.#names))
  }

  /** Answers a search. Refuses unknown values by name (UNKNOWN_VALUE) and what cannot be asked (INVALID_INPUT). */
  search(request: PracticeSearchRequest): PracticeSearchResult {
    return this.#answers.get(JSON.stringify(request), this.#search.version, () => this.#answer(request))
  }

  /** Ids of every practice that a search finds, in its order. Nothing is described and nothing is kept. */
  listIds(request: PracticeIdRequest): string[] {
    const { index } = this.#search
    const { nearness, found } = this.#find(request)
    const { hits, matched } = found
    if (nearness !== null) blendScores(nearness, hits, matched.scores, index.columns.facet('municipalities'))
    const order = this.#order(request, matched)
    const documents = [...hits.documents.subarray(0, hits.length)].sort(order)
    return documents.map((document) => index.columns.idOf(document))
  }

  #find(request: PracticeIdRequest) {
    const nearness = this.#findNearness(request)
    const twinCodes = nearness?.countedCodes ?? null
    const constraints = toPracticeConstraints(request.filter, this.#known, twinCodes)
    return { nearness, constraints, found: this.#search.find(request.query, constraints) }
  }

  #answer(request: PracticeSearchRequest): PracticeSearchResult {
    const { filter, language } = request
    const { index } = this.#search
    const { nearness, constraints, found } = this.#find(request)
    const { hits, matched, query } = found
    const totalCount = hits.length
    const labelOf = (facet: string, value: string): string => this.#labelOf(facet, value, language)
    const counts = countPracticeFacets(index, hits, this.#known, nearness, request)
    if (nearness !== null) blendScores(nearness, hits, matched.scores, index.columns.facet('municipalities'))
    const order = this.#order(request, matched)
    const scores = request.sort === 'RELEVANCE' ? matched.scores : null
    const page = selectPage(hits.documents, hits.length, order, request.offset, request.limit, scores)
    const names = describeNames(found.parsed, this.#names, language)
    const description = {
      index,
      query,
      terms: new MatchedTerms(query, index),
      nearness,
      nameOf: (code: string) => labelOf('municipalities', code),
      indicators: this.#indicators,
      filterText: writePracticeFilter({ filter, labelOf, language }),
      names,
      language,
    }
    const subject = { ...toSubject(found), names }
    const nearPhrase = (one: boolean): string =>
      nearness === null ? '' : writeNearPhrase(nearness, this.#indicators, language, one)
    return {
      totalCount,
      hits: page.map((document) => describeHit(description, document, matched.scores[document] ?? 0)),
      ...counts,
      likenessRanks: nearness?.ranking ?? null,
      interpretedAs: writePracticeSentence({
        totalCount,
        subject,
        filter,
        labelOf,
        near: nearness === null ? null : { one: nearPhrase(true), many: nearPhrase(false) },
        twinCount: counts.twinCount ?? 0,
        language,
      }),
      // Asks anew, and must therefore come after everything that looks at the hits.
      suggestions: this.#search.respell(found, constraints),
    }
  }

  /** Names of filter values in the question, each with the number of hits that choosing it would give. */
  recognise(request: PracticeSearchRequest): RecognisedTerm[] {
    const twinCodes = this.#findNearness(request)?.countedCodes ?? null
    const constraints = toPracticeConstraints(request.filter, this.#known, twinCodes)
    const { language } = request
    return listRecognisedTerms(
      {
        search: this.#search,
        names: this.#names,
        constraints,
        writeValue: (facet, value, label) =>
          writeFilterValue(facet, value, { labelOf: () => label, language }),
      },
      request,
    )
  }

  /** Words, municipalities and organisations that begin with what is typed; at most `limit` of each. */
  suggest(prefix: string, language: PracticeSearchRequest['language'], limit: number): SearchSuggestions {
    return suggestPractices(this.#search, this.#known, prefix, language, limit)
  }

  /** Ids of the practices most like one in need, method, form and areas; empty when the id is unknown. */
  similar(id: string, limit: number): string[] {
    return findSimilar(this.#search.index, id, limit)
  }

  #findNearness({ near, choice }: PracticeIdRequest): Nearness | null {
    if (near === null) {
      if (choice !== undefined) throw needsNear('choice')
      return null
    }
    return this.#places.near(near, choice)
  }

  #order({ sort }: PracticeIdRequest, { scores }: MatchedDocuments): DocumentOrder {
    const { columns } = this.#search.index
    const field = (name: string): DocumentOrder => this.#search.orderByText(name)
    const orders: Readonly<Record<PracticeSearchRequest['sort'], () => readonly DocumentOrder[]>> = {
      RELEVANCE: () => [byHighest(scores)],
      NEWEST: () => [byHighest(columns.number('sourceDate'))],
      TITLE: () => [field('title')],
      MUNICIPALITY: () => [field('organisation'), field('title')],
      START_YEAR: () => [byHighest(columns.number('startYear'))],
      COST: () => [byLowest(columns.number('cost'))],
    }
    return this.#search.orderBy(orders[sort]())
  }

  #labelOf(facet: string, value: string, language: PracticeSearchRequest['language']): string {
    const key = PRACTICE_FACETS.find((known) => known === facet)
    const label = key === undefined ? undefined : this.#known[key].get(value)
    return label === undefined ? value : labelIn(language, label)
  }

  *#noteOrganisations(documents: Iterable<PracticeDocument>): Iterable<PracticeDocument> {
    for (const document of documents) {
      this.#organisations.note(document)
      yield document
    }
  }

  #forgetOrganisationsOf(id: string): void {
    const { columns } = this.#search.index
    const document = columns.find(id)
    if (document !== null) this.#organisations.forget(columns.facet('organisations').read(document))
  }
}
