import autocannon from 'autocannon'
import { HELD } from '../server/src/http/AnswerCache.ts'
import { dealRequests } from './dealRequests.ts'
import { processorSeconds } from './processorTime.ts'

export const CONNECTIONS = 8
const SECONDS = 8

/** Requests of one kind. They go on where they stopped, so that none comes twice that is not there twice. */
export class Load {
  readonly name: string
  readonly #requests: readonly autocannon.Request[]
  readonly #atOnce: number
  #sent = 0

  /** `atOnce` is how many one measuring may need at most. */
  constructor(name: string, requests: readonly autocannon.Request[], atOnce = 1) {
    this.name = name
    this.#requests = requests
    this.#atOnce = atOnce
  }

  /** The requests of the next measuring. Throws when there are none left. */
  take(): readonly autocannon.Request[] {
    if (this.#atOnce === 1) return this.#requests
    const taken = this.#requests.slice(this.#sent, this.#sent + this.#atOnce)
    if (taken.length < this.#atOnce) throw new Error(`${this.name}: no requests are left.`)
    this.#sent += this.#atOnce
    return taken
  }

  /** True when the same requests may be sent over and over. */
  get repeats(): boolean {
    return this.#atOnce === 1
  }
}

/** Who is asked. */
export interface Target {
  readonly address: string
  /** The processes that answer; what they have started is counted with them. */
  readonly processIds: ReadonlySet<number>
}

export interface LoadFigures {
  readonly perSecond: number
  /** Part of the answers, 0–1, that were held from before. */
  readonly heldShare: number
  /** Milliseconds of processor time per answer, of all processes that answer. */
  readonly processorMs: number
}

/** Sends a load without a pause. Throws when something is refused, fails, or would be asked twice. */
export async function sendLoad(target: Target, load: Load, seconds = SECONDS): Promise<LoadFigures> {
  const requests = load.take()
  const { setupClient } = dealRequests(requests, CONNECTIONS)
  const answered: number[] = []
  let held = 0
  const before = processorSeconds(target.processIds)
  const result = await autocannon({
    url: target.address,
    duration: seconds,
    connections: CONNECTIONS,
    setupClient: (client) => {
      setupClient(client)
      const own = answered.push(0) - 1
      client.on('headers', (head: unknown) => {
        answered[own] = (answered[own] ?? 0) + 1
        if (saysHeld(head)) held += 1
      })
    },
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${load.name}: ${result.non2xx} refusals, ${result.errors} errors.`)
  if (!load.repeats && Math.max(...answered) >= Math.floor(requests.length / CONNECTIONS))
    throw new Error(`${load.name}: the requests did not last.`)
  const used = processorSeconds(target.processIds) - before
  return {
    perSecond: result.requests.average,
    heldShare: held / result.requests.total,
    processorMs: (used * 1000) / result.requests.total,
  }
}

/** Autocannon hands on what its parser found: names and values of headers in turn. */
function saysHeld(head: unknown): boolean {
  return (
    typeof head === 'object' &&
    head !== null &&
    'headers' in head &&
    Array.isArray(head.headers) &&
    head.headers.includes(HELD)
  )
}

/** A question to the API. */
export function toPost(body: object): autocannon.Request {
  return {
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }
}
