import type { Sql } from 'postgres'
import { z } from 'zod'
import type { Highlight } from '../../server/src/search/practices/practiceSearch.ts'
import { POSTGRES_FACETS, type PostgresFacet } from './facets.ts'
import type { PostgresFacets } from './PostgresFacets.ts'
import { MARK, searchStatement } from './searchStatement.ts'

/** What may be asked: the arguments of Query.practices that the bench uses. */
export interface PostgresQuestion {
  readonly query?: string | null
  readonly filter?: Readonly<
    Partial<Record<PostgresFacet, readonly (string | number)[] | boolean | null>>
  > | null
  readonly first?: number | null
  readonly page?: number | null
}

const pairs = z.array(z.tuple([z.int(), z.int()])).nullable()

const shownRow = z.object({
  score: z.number(),
  slug: z.string(),
  title: z.string(),
  organisation: z.string(),
  startYear: z.int().nullable(),
  staffFte: z.number().nullable(),
  form: z.int().nullable(),
  areas: z.array(z.int()),
  status: z.int().nullable(),
  markedTitle: z.string(),
  snippet: z.string(),
})

const answerRow = z.object({ total: z.int(), page: shownRow.array().nullable() }).catchall(pairs)

type ShownRow = z.infer<typeof shownRow>

/** Answers a question with one prepared statement. */
export class PostgresSearch {
  readonly #sql: Sql
  readonly #facets: PostgresFacets

  constructor(sql: Sql, facets: PostgresFacets) {
    this.#sql = sql
    this.#facets = facets
  }

  /** A page of hits with their records, all facets and a plain sentence. */
  async search({ query, filter, first, page }: PostgresQuestion) {
    const selected = toSelected(filter ?? {})
    const limit = first ?? 20
    const values = [...selected].map(([facet, wanted]) =>
      [...wanted].map((value) => this.#facets.numberOf(facet, value)),
    )
    const [row] = await this.#sql.unsafe(
      statementFor([...selected.keys()]),
      [query ?? '', limit, ((page ?? 1) - 1) * limit, ...values],
      { prepare: true },
    )
    const { total: totalCount, page: shown, ...counted } = answerRow.parse(row)
    return {
      totalCount,
      interpretedAs: `${String(totalCount)} exempel om ${query ?? ''}`,
      edges: (shown ?? []).map((hit) => this.#toEdge(hit)),
      facets: this.#facets.toFacets(this.#toCounts(Object.values(counted)), selected),
    }
  }

  /** Later lists replace what earlier ones say of a value. */
  #toCounts(lists: readonly z.infer<typeof pairs>[]): Uint32Array {
    const counts = this.#facets.makeCounts()
    for (const list of lists) for (const [value, count] of list ?? []) counts[value] = count
    return counts
  }

  #toEdge(hit: ShownRow) {
    const { slug, title, organisation, startYear, staffFte, form, areas, status, score } = hit
    return {
      score,
      // Why a hit stands where it does is not something that PostgreSQL tells.
      reasons: [],
      highlights: [toHighlight('title', hit.markedTitle), toHighlight('need', hit.snippet)],
      node: {
        slug,
        title,
        organisation: { __typename: 'Municipality', name: organisation },
        form: this.#facets.labelOf(form),
        areas: areas.map((area) => this.#facets.labelOf(area)),
        status: this.#facets.labelOf(status),
        startYear,
        staffFte,
      },
    }
  }
}

function toSelected(
  filter: NonNullable<PostgresQuestion['filter']>,
): Map<PostgresFacet, ReadonlySet<string>> {
  const selected = new Map<PostgresFacet, ReadonlySet<string>>()
  for (const facet of POSTGRES_FACETS) {
    const wanted = filter[facet]
    const values = wanted === true ? ['true'] : typeof wanted === 'object' ? (wanted ?? []).map(String) : []
    if (values.length > 0) selected.set(facet, new Set(values))
  }
  return selected
}

const statements = new Map<string, string>()

/** One text for each set of filtered facets, so that the connection finds what it has prepared. */
function statementFor(filtered: readonly PostgresFacet[]): string {
  const key = filtered.join()
  const known = statements.get(key) ?? searchStatement(filtered)
  statements.set(key, known)
  return known
}

function toHighlight(field: Highlight['field'], text: string): Highlight {
  const parts: { text: string; matched: boolean }[] = []
  for (const [place, piece] of text.split(MARK.start).entries()) {
    const [marked, after] = place === 0 ? ['', piece] : piece.split(MARK.end)
    if (marked !== undefined && marked !== '') parts.push({ text: marked, matched: true })
    if (after !== undefined && after !== '') parts.push({ text: after, matched: false })
  }
  return { field, parts }
}
