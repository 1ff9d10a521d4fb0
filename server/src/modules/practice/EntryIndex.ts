/**
 * Entries by what they hang on, with the ids of each key in order. Worked out from all entries when it is first asked,
 * so that a start does not wait for it, and kept up to date from then on.
 */
export class EntryIndex<Key, Entry extends { readonly id: string }> {
  readonly #all: () => Iterable<Entry>
  readonly #keysOf: (entry: Entry) => Iterable<Key>
  readonly #inOrder: (a: Entry, b: Entry) => number
  readonly #sorted = new Map<Key, readonly string[]>()
  #sets: Map<Key, Set<Entry>> | undefined

  constructor(options: {
    readonly all: () => Iterable<Entry>
    readonly keysOf: (entry: Entry) => Iterable<Key>
    readonly inOrder: (a: Entry, b: Entry) => number
  }) {
    this.#all = options.all
    this.#keysOf = options.keysOf
    this.#inOrder = options.inOrder
  }

  /** Ids of the entries with the key, in order. */
  list(key: Key): readonly string[] {
    const known = this.#sorted.get(key)
    if (known !== undefined) return known
    const ids = [...this.entries(key)].sort(this.#inOrder).map(({ id }) => id)
    this.#sorted.set(key, ids)
    return ids
  }

  /** The entries with the key, in no particular order. */
  entries(key: Key): ReadonlySet<Entry> {
    return this.#built().get(key) ?? NOTHING
  }

  /** Number of entries with the key. */
  count(key: Key): number {
    return this.entries(key).size
  }

  /** Takes in an entry that is new among all. */
  add(entry: Entry): void {
    if (this.#sets !== undefined) this.#put(this.#sets, entry)
  }

  /** Takes out an entry that is no longer among all. */
  remove(entry: Entry): void {
    if (this.#sets === undefined) return
    for (const key of this.#keysOf(entry)) {
      this.#sets.get(key)?.delete(entry)
      this.#sorted.delete(key)
    }
  }

  #built(): Map<Key, Set<Entry>> {
    if (this.#sets !== undefined) return this.#sets
    const sets = new Map<Key, Set<Entry>>()
    for (const entry of this.#all()) this.#put(sets, entry)
    this.#sets = sets
    return sets
  }

  #put(sets: Map<Key, Set<Entry>>, entry: Entry): void {
    for (const key of this.#keysOf(entry)) {
      const set = sets.get(key)
      if (set === undefined) sets.set(key, new Set([entry]))
      else set.add(entry)
      this.#sorted.delete(key)
    }
  }
}

const NOTHING: ReadonlySet<never> = new Set()
