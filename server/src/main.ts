import './production.ts'
import { GraphQLError } from 'graphql'
import { SeedDataError } from '../../seeds/src/SeedDataError.ts'
import { createHub } from './createHub.ts'
import type { Hub } from './createHub.ts'
import { EnvironmentError, readEnvironment } from './environment.ts'
import { HubError } from './errors.ts'
import { GraphDamagedError, GraphIncompleteError, GraphVersionError } from './graph/graphErrors.ts'
import { createLogger } from './http/createLogger.ts'
import { StartError } from './StartError.ts'

/** Longest time that a stop may take, whatever hangs. */
const LONGEST_STOP_MS = 20_000

const announce = (line: string): void => {
  console.log(line)
}

try {
  const environment = readEnvironment()
  const logger = createLogger(environment)
  // GraphQL's executor waits for the first failure in an answer and loses those that come after it. They are logged and
  // take nothing from the other readers. Anything else that nobody waits for ends the process, as Node has it.
  process.on('unhandledRejection', (error) => {
    if (!(error instanceof GraphQLError)) throw error
    logger.error({ err: error }, 'A failure came after its answer')
  })
  const hub = await createHub({ environment, logger, announce })
  const isStopping = stopOnSignal(hub)
  try {
    await hub.ready
    announce(`Samverkansnavet answers on ${hub.address}`)
  } catch (error) {
    // A stop also ends the wait for a graph that is away; it then ends the process itself.
    if (!isStopping()) {
      await hub.close()
      throw error
    }
  }
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}

/** The first signal stops the hub with what it is doing done; a second one ends the process at once. */
function stopOnSignal(hub: Hub): () => boolean {
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    announce('Stopping: answering what is under way.')
    setTimeout(() => {
      console.error('The hub did not stop in time and is ended.')
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
    void hub.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(explain(error))
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  return () => stopping
}

/** A sentence where the hub knows what is wrong, else everything that is known. */
function explain(error: unknown): string {
  const known = [
    EnvironmentError,
    StartError,
    HubError,
    SeedDataError,
    GraphVersionError,
    GraphDamagedError,
    GraphIncompleteError,
  ]
  if (error instanceof Error && known.some((kind) => error instanceof kind)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
