import { HubError } from '../errors.ts'

/** A value read from the graph as a whole and held in memory until it is read again. */
export class HeldValue<Value> {
  readonly #read: () => Promise<Value>
  #value: Value | undefined
  /** Readings begun so far, and the place among them of the one that gave the value. */
  #begun = 0
  #held = 0
  #lookingUp: Promise<void> | undefined

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
    if (reading < this.#held) return
    this.#held = reading
    this.#value = value
  }

  /** `find` in the held value, and where it finds nothing once more in a fresh one: a neighbour may be newer. */
  lookUp<Found>(find: (value: Value) => Found | undefined): Found | undefined | Promise<Found | undefined> {
    const found = find(this.get())
    if (found !== undefined) return found
    this.#lookingUp ??= this.refresh().finally(() => (this.#lookingUp = undefined))
    return this.#lookingUp.then(() => find(this.get()))
  }
}

function notReadYet(): HubError {
  return new HubError('GRAPH_UNAVAILABLE', {
    sv: 'Navet håller på att starta och läser in databasen. Försök igen om en liten stund.',
    en: 'The hub is starting and reading the database. Try again in a moment.',
  })
}
