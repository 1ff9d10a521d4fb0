import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The hub as a process of its own, as `npm start` runs it; killed when it leaves its scope. */
export interface SpawnedHub extends AsyncDisposable {
  readonly processId: number | undefined
  /** Everything it has said so far. */
  readonly output: () => string
  /** Its exit status; null when a signal ended it. */
  readonly exit: Promise<number | null>
  /** Waits until it says a line that matches; fails with its output when it ends before. */
  readonly says: (line: RegExp) => Promise<void>
  readonly signal: (signal: NodeJS.Signals) => void
}

/** Starts the process, or another program, with these variables and nothing else of the hub's environment. */
export function spawnHub(
  variables: Readonly<Record<string, string>>,
  program = 'server/src/main.ts',
): SpawnedHub {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listeners = new Set<() => void>()
  const collect = (chunk: Buffer): void => {
    output += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exit = once(child, 'close').then(() => child.exitCode)

  const says = async (line: RegExp): Promise<void> => {
    const said = new Promise<void>((resolve) => {
      const look = (): void => {
        if (line.test(output)) resolve()
      }
      listeners.add(look)
      look()
    })
    const ended = async (): Promise<void> => {
      const status = await exit
      if (!line.test(output)) throw new Error(`The hub ended with status ${status} and said:\n${output}`)
    }
    await Promise.race([said, ended()])
  }

  return {
    processId: child.pid,
    output: () => output,
    exit,
    says,
    signal: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await exit
    },
  }
}
