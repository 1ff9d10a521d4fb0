import { HubError } from '../errors.ts'

/** A value read from the graph as a whole and held in memory until it is read again. */
export class HeldValue<Value> {
  readonly #read: () => Promise<Value>
  #value: Value | undefined
  #reading: Promise<void> | undefined

  constructor(read: () => Promise<Value>) {
    this.#read = read
  }

  /** The held value; throws GRAPH_UNAVAILABLE before the first reading. */
  get(): Value {
    if (this.#value === undefined) throw notReadYet()
    return this.#value
  }

  /** Reads the value anew. What was held keeps answering meanwhile, and stays when the reading fails. */
  async refresh(): Promise<void> {
    this.#value = await this.#read()
  }

  /** `find` in the held value, and where it finds nothing once more in a fresh one: a neighbour may be newer. */
  lookUp<Found>(find: (value: Value) => Found | undefined): Found | undefined | Promise<Found | undefined> {
    const found = find(this.get())
    if (found !== undefined) return found
    this.#reading ??= this.refresh().finally(() => (this.#reading = undefined))
    return this.#reading.then(() => find(this.get()))
  }
}

function notReadYet(): HubError {
  return new HubError('GRAPH_UNAVAILABLE', {
    sv: 'Navet håller på att starta och läser in databasen. Försök igen om en liten stund.',
    en: 'The hub is starting and reading the database. Try again in a moment.',
  })
}
