import type { Language } from '../../errors.ts'
import { fingerprintQuestion } from '../../paging/cursor.ts'
import type { IdPage } from '../../paging/idPage.ts'
import { readFirst, readWindow, type PageArguments } from '../../paging/pageArguments.ts'
import type {
  PracticeFilter,
  PracticeIdRequest,
  PracticeSort,
  SearchSuggestions,
} from '../../search/practices/practiceSearch.ts'
import type { StrategyFilter, StrategySort } from '../../search/strategies/strategySearch.ts'
import { toTwinChoice, type TwinChoiceInput } from '../statistics/toTwinChoice.ts'
import { dropNulls, type Nullable } from '../dropNulls.ts'
import type { PracticeSearchPage, StrategySearchPage } from './searchPage.ts'
import type { SearchIndexes } from './SearchIndexes.ts'

export interface PracticeQuestion extends PageArguments {
  readonly query?: string | null
  readonly filter?: Nullable<PracticeFilter> | null
  readonly near?: string | null
  readonly choice?: TwinChoiceInput | null
  readonly sort?: PracticeSort | null
}

export interface StrategyQuestion extends PageArguments {
  readonly query?: string | null
  readonly filter?: Nullable<StrategyFilter> | null
  readonly sort?: StrategySort | null
}

export interface OrganisationQuestion extends PageArguments {
  readonly query?: string | null
  readonly kinds?: readonly string[] | null
}

/** Answers searches from the indexes of the read model. Refuses what cannot be asked, by name. */
export class SearchService {
  readonly #indexes: SearchIndexes

  constructor(indexes: SearchIndexes) {
    this.#indexes = indexes
  }

  searchPractices(question: PracticeQuestion, language: Language): PracticeSearchPage {
    const asked = this.#readPracticeQuestion(question)
    const fingerprint = once(() => fingerprintQuestion(['practices', inKeyOrder(asked)]))
    const window = readWindow(question, fingerprint)
    const request = { ...asked, ...window, language }
    const result = this.#indexes.practices.search(request)
    const recognise = () => this.#indexes.practices.recognise(request)
    return { result, window, fingerprint, recognise }
  }

  /** Ids of all practices that a search finds, in its order, and the question as understood. */
  listPracticeIds(
    question: PracticeQuestion,
    language: Language,
  ): { readonly interpretedAs: string; readonly ids: readonly string[] } {
    const asked = this.#readPracticeQuestion(question)
    // A hundred thousand ids are worth neither describing nor keeping; the sentence is an answer like any other.
    const { interpretedAs } = this.#indexes.practices.search({ ...asked, offset: 0, limit: 0, language })
    return { interpretedAs, ids: this.#indexes.practices.listIds(asked) }
  }

  searchStrategies(question: StrategyQuestion, language: Language): StrategySearchPage {
    const asked = {
      query: question.query ?? '',
      filter: dropNulls(question.filter ?? {}),
      sort: question.sort ?? 'RELEVANCE',
    }
    this.#refuseLeftOut(asked.filter.municipalities)
    const fingerprint = once(() => fingerprintQuestion(['strategies', inKeyOrder(asked)]))
    const window = readWindow(question, fingerprint)
    const request = { ...asked, ...window, language }
    const result = this.#indexes.strategies.search(request)
    const recognise = () => this.#indexes.strategies.recognise(request)
    return { result, window, fingerprint, recognise }
  }

  searchOrganisations(question: OrganisationQuestion, language: Language): IdPage {
    const asked = { query: question.query ?? '', kinds: question.kinds ?? [] }
    const fingerprint = fingerprintQuestion(['organisations', inKeyOrder(asked)])
    const window = readWindow(question, () => fingerprint)
    const { totalCount, hits } = this.#indexes.organisations.search({ ...asked, ...window, language })
    return { totalCount, ids: hits.map(({ id }) => id), window, fingerprint }
  }

  /** Ids of the practices most like this one, the most alike first. */
  listSimilar(practiceId: string, count: number): readonly string[] {
    return this.#indexes.practices.similar(practiceId, count)
  }

  /** Words, municipalities and organisations that begin with what is typed; none for an empty prefix. */
  suggest(prefix: string, first: number | null | undefined, language: Language): SearchSuggestions {
    return this.#indexes.practices.suggest(prefix, language, readFirst(first, 5, 20))
  }

  #readPracticeQuestion(question: PracticeQuestion): PracticeIdRequest {
    const asked = readPracticeQuestion(question)
    const { filter, near, choice } = asked
    this.#refuseLeftOut(filter.municipalities, near === null ? [] : [near], choice?.pinned, choice?.dropped)
    return asked
  }

  /** A municipality that the read model does not know may be one that is left out, which is not to be called unknown. */
  #refuseLeftOut(...codes: readonly (readonly string[] | undefined)[]): void {
    for (const some of codes) this.#indexes.services.organisations.refuseLeftOutCodes(some ?? [])
  }
}

function readPracticeQuestion({ query, filter, near, choice, sort }: PracticeQuestion): PracticeIdRequest {
  const chosen = toTwinChoice(choice)
  return {
    query: query ?? '',
    filter: dropNulls(filter ?? {}),
    near: near ?? null,
    ...(chosen === undefined ? {} : { choice: chosen }),
    sort: sort ?? 'RELEVANCE',
  }
}

/** The text, worked out when it is first asked for: every edge of a page has the same fingerprint in its cursor. */
function once(make: () => string): () => string {
  let made: string | undefined
  return () => (made ??= make())
}

/** The same question is the same text, in whatever order its fields were written. */
function inKeyOrder(value: object): unknown {
  return Object.entries(value)
    .map(([key, part]: [string, unknown]) => [
      key,
      typeof part === 'object' && part !== null && !Array.isArray(part) ? inKeyOrder(part) : part,
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
