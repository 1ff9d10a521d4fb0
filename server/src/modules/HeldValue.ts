import { HubError } from '../errors.ts'
import { withoutReadLimit } from '../graph/readLimit.ts'

/** A value read from the graph as a whole and held in memory until it is read again. */
export class HeldValue<Value> {
  readonly #read: () => Promise<Value>
  #value: Value | undefined
  #newer: Value | undefined
  /** Readings begun so far, and the place among them of the one that gave the value. */
  #begun = 0
  #held = 0
  #lookingUp: Promise<Value> | undefined

  constructor(read: () => Promise<Value>) {
    this.#read = read
  }

  /** The held value; throws GRAPH_UNAVAILABLE before the first reading. */
  get(): Value {
    if (this.#value === undefined) throw notReadYet()
    return this.#value
  }

  /**
   * Reads the value anew. What was held keeps answering meanwhile, and stays when the reading fails, or when one that
   * began later has come before it: that one knows more.
   */
  async refresh(): Promise<void> {
    this.#begun += 1
    const reading = this.#begun
    const value = await this.#read()
    if (reading >= this.#held) this.#hold(value, reading)
  }

  /** Holds from now on what the other holds. */
  takeOver(other: HeldValue<Value>): void {
    this.#begun += 1
    this.#hold(other.get(), this.#begun)
  }

  /**
   * `find` in the held value, and where it finds nothing in a newer one, read for it: a neighbour may have come since.
   * The newer one does not take the place of the held one, which others answer together with.
   */
  lookUp<Found>(find: (value: Value) => Found | undefined): Found | undefined | Promise<Found | undefined> {
    for (const known of [this.get(), this.#newer]) {
      const found = known === undefined ? undefined : find(known)
      if (found !== undefined) return found
    }
    this.#lookingUp ??= withoutReadLimit(this.#read).finally(() => (this.#lookingUp = undefined))
    return this.#lookingUp.then((newer) => {
      this.#newer = newer
      return find(newer)
    })
  }

  #hold(value: Value, reading: number): void {
    this.#held = reading
    this.#value = value
    this.#newer = undefined
  }
}

function notReadYet(): HubError {
  return new HubError('GRAPH_UNAVAILABLE', {
    sv: 'Navet håller på att starta och läser in databasen. Försök igen om en liten stund.',
    en: 'The hub is starting and reading the database. Try again in a moment.',
  })
}
