import type { ReadRow, UnsoundRecord } from './readRowsApart.ts'
import { UnsoundRecordError } from './UnsoundRecordError.ts'

/** Rows that do not fit, by id, and by slug and code where they have one. */
export class LeftOutRows {
  readonly ids: ReadonlySet<string>
  readonly #records: ReadonlyMap<string, UnsoundRecord>
  readonly #idsBySlug: ReadonlyMap<string | null, string>
  readonly #idsByCode: ReadonlyMap<string | null, string>

  constructor(read: readonly ReadRow<unknown>[], label: UnsoundRecord['label']) {
    const unsound = read.filter((entry) => entry.problem !== null)
    this.ids = new Set(unsound.map(({ id }) => id))
    this.#records = new Map(unsound.map(({ id, problem }) => [id, { label, id, problem }]))
    this.#idsBySlug = new Map(unsound.map(({ slug, id }) => [slug, id]))
    this.#idsByCode = new Map(unsound.map(({ code, id }) => [code, id]))
  }

  /** Throws UnsoundRecordError when the record with this id is among them. */
  refuse(id: string): void {
    const record = this.#records.get(id)
    if (record !== undefined) throw new UnsoundRecordError(record)
  }

  /** The same by its slug. */
  refuseSlug(slug: string): void {
    const id = this.#idsBySlug.get(slug)
    if (id !== undefined) this.refuse(id)
  }

  /** The same by the code of a municipality. */
  refuseCode(code: string): void {
    const id = this.#idsByCode.get(code)
    if (id !== undefined) this.refuse(id)
  }
}
