import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { StartError } from '../StartError.ts'

/** Longest time to receive a whole request; a body is at most 100 kB. */
const REQUEST_TIME_MS = 30_000
const HEADERS_TIME_MS = 10_000
/** Longer than the usual idle time of load balancers, so that they close a connection before the hub does. */
const IDLE_TIME_MS = 65_000
/** Longest head of a request, so that an overlong search gets a page that says so; longer ones get a bare 431. */
const HEAD_LIMIT = 256 * 1024

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Accepts no more, waits for answers under way for at most `graceMs`, then cuts what is left. */
  readonly close: (graceMs: number) => Promise<void>
}

/** Listens on the address, or throws a StartError that says why it cannot. */
export async function listen(
  handler: RequestListener,
  address: { host: string; port: number },
): Promise<Listening> {
  const server = createServer({ maxHeaderSize: HEAD_LIMIT }, handler)
  server.requestTimeout = REQUEST_TIME_MS
  server.headersTimeout = HEADERS_TIME_MS
  server.keepAliveTimeout = IDLE_TIME_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(toStartError(error, address))
    })
    server.listen(address.port, address.host, resolve)
  })
  return { port: portOf(server), close: async (graceMs) => await closeServer(server, graceMs) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new StartError('The hub listens on no port.')
  return address.port
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  const cut = setTimeout(() => {
    server.closeAllConnections()
  }, graceMs)
  // A connection that is kept alive ends as soon as its answer has been sent.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 50)
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
  clearTimeout(cut)
  clearInterval(sweep)
}

function toStartError(
  error: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
): StartError {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Stop that one, or start the hub with another port, such as PORT=${port + 1}.`,
    EACCES: `This user may not listen on port ${port}. Choose a port above 1023, such as PORT=4000.`,
    EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine. Use 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `HOST is ${host}, which no name server knows. Use 127.0.0.1 or 0.0.0.0.`,
  }
  const sentence =
    sentences[error.code ?? ''] ?? `The hub cannot listen on ${host}, port ${port}: ${error.message}.`
  return new StartError(sentence, { cause: error })
}
