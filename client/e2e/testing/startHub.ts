import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const runFile = promisify(execFile)

/** A hub as `npm start` runs it, with the reference data in an embedded graph of its own. */
export interface StartedHub {
  /** Such as http://localhost:54321. */
  readonly address: string
  readonly stop: () => Promise<void>
}

/**
 * Starts a hub on a free port and waits until it answers; its graph gets so many made-up practices besides. Throws with
 * its output when it ends before.
 */
export async function startHub({ madeUp = 0 }: { readonly madeUp?: number } = {}): Promise<StartedHub> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-e2e-'))
  const env = {
    PATH: process.env['PATH'],
    GRAPH_URL: `embedded:${join(folder, 'hub')}`,
    PORT: '0',
    RATE_LIMIT_PER_MINUTE: '0',
    LOG_LEVEL: 'error',
  }
  if (madeUp > 0)
    await runFile(process.execPath, ['server/src/cli/seed.ts', '--synthetic', String(madeUp)], { env })
  const child = spawn(process.execPath, ['server/src/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = once(child, 'close')
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await closed
    await rm(folder, { recursive: true, force: true })
  }

  let output = ''
  const address = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString()
      const found = /answers on (http:\S+)/.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
  })
  const ended = closed.then((): never => {
    throw new Error(`The hub ended before it answered, and said:\n${output}`)
  })
  try {
    return { address: await Promise.race([address, ended]), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
