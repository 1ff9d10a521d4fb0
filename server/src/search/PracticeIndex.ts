import { byAll, byHighest, byLowest, byText, SortKeys } from './engine/documentOrders.ts'
import { FacetedTextIndex } from './engine/FacetedTextIndex.ts'
import { filterHits, type FilteredHits } from './engine/FilteredHits.ts'
import { GroupScorer, type MatchedDocuments } from './engine/GroupScorer.ts'
import { selectPage, type DocumentOrder } from './engine/selectPage.ts'
import { toPracticeConstraints, type KnownValues } from './practiceConstraints.ts'
import { countPracticeFacets } from './practiceFacets.ts'
import { describeHit } from './practiceHits.ts'
import { blendScores, type Nearness } from './practiceLikeness.ts'
import { createPracticeSchema, PRACTICE_FACETS, type PracticeFacetKey } from './practiceSchema.ts'
import type {
  FacetLabel,
  IndicatorValues,
  PracticeDocument,
  PracticeSearchContext,
  PracticeSearchRequest,
  PracticeSearchResult,
  SearchSuggestions,
} from './practiceSearch.ts'
import { createQueryLanguage } from './practiceLanguage.ts'
import { expandQuery, type QueryLanguage } from './query/expandQuery.ts'
import { findSpellings } from './query/findSpellings.ts'
import { MatchedTerms } from './query/MatchedTerms.ts'
import { parseQuery, type ParsedQuery } from './query/parseQuery.ts'
import type { ExpandedQuery } from './query/QueryGroup.ts'
import { TWINS_SHOWN } from './ranking.ts'
import { suggestPractices } from './suggestPractices.ts'
import { TwinModel } from './twins.ts'
import { writePracticeFilter, writePracticeSentence } from './wording/practiceSentence.ts'

/** A question with its hits, before they are ordered and described. */
interface FoundPractices {
  readonly parsed: ParsedQuery
  readonly query: ExpandedQuery
  readonly matched: MatchedDocuments
  readonly hits: FilteredHits
}

/**
 * The practices, searchable. Built from documents and kept up to date one by one; what it answers depends only on
 * the documents that are in it. Calls are synchronous, and results own their memory.
 */
export class PracticeIndex {
  /** How alike municipalities are. */
  readonly twins: TwinModel
  readonly #index: FacetedTextIndex<PracticeDocument>
  readonly #scorer: GroupScorer<PracticeDocument>
  readonly #context: PracticeSearchContext
  readonly #known: KnownValues
  readonly #organisations = new Map<string, FacetLabel>()
  readonly #indicators: ReadonlyMap<string, IndicatorValues>
  readonly #sortKeys = new SortKeys()
  #language: QueryLanguage

  constructor(documents: Iterable<PracticeDocument>, context: PracticeSearchContext) {
    this.#context = context
    this.#known = toKnownValues(context, this.#organisations)
    this.#indicators = new Map(context.indicators.map((indicator) => [indicator.key, indicator]))
    this.#language = createQueryLanguage(context)
    this.twins = new TwinModel(context.labels.municipalities, context.indicators)
    this.#index = new FacetedTextIndex(createPracticeSchema(context), this.#noteOrganisations(documents))
    this.#scorer = new GroupScorer(this.#index)
  }

  /** How many practices are in the index. */
  get size(): number {
    return this.#index.documentCount
  }

  /** Adds a practice, or puts it in the place of the one with the same id; the next search finds it. */
  upsert(document: PracticeDocument): void {
    this.#noteOrganisationsOf(document)
    this.#index.upsert(document)
  }

  /** Takes a practice away; false when it was not there. */
  remove(id: string): boolean {
    return this.#index.remove(id)
  }

  /** Uses other rings of synonyms from the next search on; nothing is indexed anew. */
  updateSynonyms(synonyms: PracticeSearchContext['synonyms']): void {
    this.#language = createQueryLanguage({ ...this.#context, synonyms })
  }

  /** Answers a search. Refuses unknown values by name (UNKNOWN_VALUE) and what cannot be asked (INVALID_INPUT). */
  search(request: PracticeSearchRequest): PracticeSearchResult {
    const { filter, language } = request
    const nearness = this.#findNearness(request)
    const found = this.#find(request.query, request, nearness)
    const { hits, matched, query } = found
    const labelOf = (facet: string, value: string): string => this.#labelOf(facet, value, language)
    const { facets, municipalityCounts } = countPracticeFacets(
      this.#index,
      hits,
      this.#known,
      nearness?.twinCodes ?? null,
      request,
    )
    const twinCount =
      nearness === null
        ? null
        : nearness.twinCodes.reduce((sum, code) => sum + (municipalityCounts.get(code) ?? 0), 0)
    const totalCount = hits.length
    if (nearness !== null)
      blendScores(nearness, hits, matched.scores, this.#index.columns.facet('municipalities'))
    const page = selectPage(
      hits.documents,
      hits.length,
      this.#order(request, matched),
      request.offset,
      request.limit,
    )
    const description = {
      index: this.#index,
      query,
      terms: new MatchedTerms(query, this.#index.lexicon),
      nearness,
      nameOf: (code: string) => labelOf('municipalities', code),
      indicators: this.#indicators,
      filterText: writePracticeFilter({ filter, labelOf, language }),
      language,
    }
    return {
      totalCount,
      municipalityCounts,
      twinCount,
      hits: page.map((document) => describeHit(description, document, matched.scores[document] ?? 0)),
      facets,
      interpretedAs: writePracticeSentence({
        totalCount,
        subject: {
          written: found.parsed.written,
          groups: query.groups,
          excluded: query.excluded,
          requiredGroups: matched.requiredGroups,
          unsearchable: found.parsed.unsearchable,
        },
        filter,
        labelOf,
        nearName: nearness?.name ?? null,
        twinCount: twinCount ?? 0,
        language,
      }),
      suggestions: this.#suggestSpellings(found, request, nearness),
    }
  }

  /** Words, municipalities and organisations that begin with what is typed; at most `limit` of each. */
  suggest(prefix: string, language: PracticeSearchRequest['language'], limit: number): SearchSuggestions {
    return suggestPractices(this.#index, this.#known, prefix, language, limit)
  }

  #find(query: string, request: PracticeSearchRequest, nearness: Nearness | null): FoundPractices {
    const parsed = parseQuery(query)
    const constraints = toPracticeConstraints(request.filter, this.#known, nearness?.twinCodes ?? null)
    const expanded = expandQuery(parsed, this.#index.lexicon, this.#language)
    const matched = this.#scorer.score(expanded)
    // Written, but nothing to look for: emoji, or words that carry no subject. That is not the same as everything.
    const nothingToFind =
      parsed.written !== '' && expanded.groups.length === 0 && expanded.excluded.length === 0
    const searchable =
      parsed.unsearchable || (nothingToFind && parsed.asked.length > 0) ? { ...matched, length: 0 } : matched
    return { parsed, query: expanded, matched, hits: filterHits(this.#index, searchable, constraints) }
  }

  /** Spellings for words that no text has, with the hits each would give under the same filter. */
  #suggestSpellings(
    { parsed, query }: FoundPractices,
    request: PracticeSearchRequest,
    nearness: Nearness | null,
  ): PracticeSearchResult['suggestions'] {
    if (query.groups.every(({ alternatives }) => alternatives.length > 0)) return []
    return findSpellings(parsed.written, query.groups, this.#index.lexicon)
      .map((question) => ({ query: question, count: this.#find(question, request, nearness).hits.length }))
      .filter(({ count }) => count > 0)
  }

  #findNearness({ near, likeness }: PracticeSearchRequest): Nearness | null {
    if (near === null) return null
    const ranking = this.twins.rankByCode(near, likeness)
    const twinCodes = this.twins
      .rank(near, likeness)
      .slice(0, TWINS_SHOWN)
      .map(({ code }) => code)
    return { code: near, name: this.#known.municipalities.get(near)?.labelSv ?? near, ranking, twinCodes }
  }

  #order({ sort }: PracticeSearchRequest, { scores }: MatchedDocuments): DocumentOrder {
    const { columns, schema } = this.#index
    const ties = schema.tieBreakers.map((key) => byHighest(columns.number(key)))
    const field = (name: string): DocumentOrder =>
      byText(
        this.#sortKeys,
        columns,
        schema.text.findIndex((text) => text.name === name),
      )
    const first: Readonly<Record<PracticeSearchRequest['sort'], () => readonly DocumentOrder[]>> = {
      RELEVANCE: () => [byHighest(scores)],
      NEWEST: () => [byHighest(columns.number('sourceDate'))],
      TITLE: () => [field('title')],
      MUNICIPALITY: () => [field('organisation'), field('title')],
      START_YEAR: () => [byHighest(columns.number('startYear'))],
      COST: () => [byLowest(columns.number('cost'))],
    }
    return byAll(columns, [...first[sort](), ...ties])
  }

  #labelOf(facet: string, value: string, language: PracticeSearchRequest['language']): string {
    const key = PRACTICE_FACETS.find((known) => known === facet)
    const label = key === undefined ? undefined : this.#known[key].get(value)
    if (label === undefined) return value
    return language === 'sv' ? label.labelSv : label.labelEn
  }

  *#noteOrganisations(documents: Iterable<PracticeDocument>): Iterable<PracticeDocument> {
    for (const document of documents) {
      this.#noteOrganisationsOf(document)
      yield document
    }
  }

  #noteOrganisationsOf({ organisationId, organisationName, partners }: PracticeDocument): void {
    for (const { id, name } of [{ id: organisationId, name: organisationName }, ...partners]) {
      if (this.#organisations.get(id)?.labelSv === name) continue
      this.#organisations.set(id, { value: id, labelSv: name, labelEn: name, altLabels: [], position: 0 })
    }
  }
}

function toKnownValues(
  context: PracticeSearchContext,
  organisations: ReadonlyMap<string, FacetLabel>,
): KnownValues {
  const byValue = (key: Exclude<PracticeFacetKey, 'organisations'>): ReadonlyMap<string, FacetLabel> =>
    new Map(context.labels[key].map((label) => [label.value, label]))
  return {
    forms: byValue('forms'),
    areas: byValue('areas'),
    targetGroups: byValue('targetGroups'),
    statuses: byValue('statuses'),
    goals: byValue('goals'),
    municipalities: byValue('municipalities'),
    counties: byValue('counties'),
    municipalityGroups: byValue('municipalityGroups'),
    contributions: byValue('contributions'),
    organisations,
  }
}
