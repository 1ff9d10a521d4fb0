/** Runs a command to its end; a failure is printed as one sentence and ends the process with status 1. */
export async function runCommandLine(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
