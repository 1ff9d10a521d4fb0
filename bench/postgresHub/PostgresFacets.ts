import type { Sql } from 'postgres'
import { z } from 'zod'
import { ORGANISATIONS_SHOWN, toVocabularyBuckets } from '../../server/src/search/facets/facetBuckets.ts'
import { PRACTICE_FACET_LABELS } from '../../server/src/search/practices/practiceSchema.ts'
import type { Facet, FacetBucket, FacetLabel } from '../../server/src/search/facets/Facet.ts'
import { POSTGRES_FACETS, type PostgresFacet } from './facets.ts'

const valueRow = z.object({
  number: z.int(),
  facet: z.enum(POSTGRES_FACETS),
  value: z.string(),
  label_sv: z.string(),
  label_en: z.string(),
})

/** The names of all values, held in memory as the hub holds them, and the facets of an answer made from counts. */
export class PostgresFacets {
  readonly #labels: readonly FacetLabel[]
  readonly #numbers: ReadonlyMap<string, number>
  /** First number of each facet and the one after its last. */
  readonly #runs: ReadonlyMap<PostgresFacet, readonly [number, number]>

  private constructor(rows: readonly z.infer<typeof valueRow>[]) {
    this.#labels = rows.map(({ value, label_sv, label_en, number }) => ({
      value,
      labelSv: label_sv,
      labelEn: label_en,
      altLabels: [],
      position: number,
    }))
    this.#numbers = new Map(rows.map(({ facet, value, number }) => [`${facet} ${value}`, number]))
    this.#runs = new Map(
      POSTGRES_FACETS.map((facet) => {
        const own = rows.filter((row) => row.facet === facet).map(({ number }) => number)
        return [facet, [own[0] ?? 0, (own.at(-1) ?? -1) + 1]]
      }),
    )
  }

  static async read(sql: Sql): Promise<PostgresFacets> {
    return new PostgresFacets(z.array(valueRow).parse(await sql`SELECT * FROM facet_value ORDER BY number`))
  }

  /** The number of a value. Throws for one that is not known. */
  numberOf(facet: PostgresFacet, value: string): number {
    const number = this.#numbers.get(`${facet} ${value}`)
    if (number === undefined) throw new Error(`${facet} has no value ${value}.`)
    return number
  }

  /** What a value is called; null for none. */
  labelOf(number: number | null): { readonly label: string } | null {
    const label = number === null ? undefined : this.#labels[number]
    return label === undefined ? null : { label: label.labelSv }
  }

  /** The facets of an answer, in the hub's order. `counts` has a place for every value number. */
  toFacets(counts: Uint32Array, selected: ReadonlyMap<PostgresFacet, ReadonlySet<string>>): Facet[] {
    return POSTGRES_FACETS.map((key) => {
      const [start, end] = this.#runs.get(key) ?? [0, 0]
      const labels = this.#labels.slice(start, end)
      const own = counts.subarray(start, end)
      const chosen = selected.get(key) ?? NONE
      const buckets =
        key === 'organisations'
          ? mostCommon(labels, own, chosen)
          : toVocabularyBuckets(labels, own, chosen, 'sv')
      return { key, label: PRACTICE_FACET_LABELS[key].sv, buckets }
    })
  }

  /** Room for the counts of one answer. */
  makeCounts(): Uint32Array {
    return new Uint32Array(this.#labels.length)
  }
}

const NONE: ReadonlySet<string> = new Set()

function mostCommon(
  labels: readonly FacetLabel[],
  counts: Uint32Array,
  chosen: ReadonlySet<string>,
): FacetBucket[] {
  const withHits: { readonly label: FacetLabel; readonly count: number }[] = []
  for (const [place, label] of labels.entries()) {
    const count = counts[place] ?? 0
    if (count > 0 || chosen.has(label.value)) withHits.push({ label, count })
  }
  withHits.sort((a, b) => b.count - a.count)
  return withHits
    .filter(({ label }, place) => place < ORGANISATIONS_SHOWN || chosen.has(label.value))
    .map(({ label: { value, labelSv }, count }) => ({
      value,
      label: labelSv,
      count,
      selected: chosen.has(value),
    }))
}
