import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program to its end and gives what it printed; throws when it fails or is not there. */
export async function runCommand(program: string, ...parameters: readonly string[]): Promise<string> {
  const { stdout, stderr } = await execute(program, parameters, { maxBuffer: 64 * 1024 * 1024 })
  return stdout + stderr
}

/** True when the program is there and ends well. */
export async function commandWorks(program: string, ...parameters: readonly string[]): Promise<boolean> {
  return await runCommand(program, ...parameters).then(
    () => true,
    () => false,
  )
}
