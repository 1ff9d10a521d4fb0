import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { BACKGROUND_NODES, countNumbered, writeBackground } from '../testing/numberedWrites.ts'
import { openEmbeddedGraphStore } from './embeddedGraphStore.ts'
import { migrateGraph } from './migrateGraph.ts'

const WRITER = join(import.meta.dirname, '../testing/crashingWriter.ts')
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 20)

/** Lets a process write from the number on, kills it at a random moment, and gives the numbers it acknowledged. */
async function writeAndKill(path: string, first: number, checkpointIntervalMs: number): Promise<number[]> {
  const writer = spawn(process.execPath, [WRITER, path, String(first), String(checkpointIntervalMs)])
  let printed = ''
  let complaint = ''
  writer.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  writer.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  await Promise.race([once(writer.stdout, 'data'), once(writer, 'close')])
  if (printed === '') throw new Error(`The writer wrote nothing: ${complaint}`)
  await pause(Math.random() * 700)
  writer.kill('SIGKILL')
  await once(writer, 'close')
  return printed.split('\n').slice(0, -1).map(Number)
}

it('loses no acknowledged write and opens again, however often its process is killed', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'kill-'))
  const path = join(folder.path, 'hub')
  const built = openEmbeddedGraphStore(path)
  await migrateGraph(built)
  await writeBackground(built)
  await built.close()

  const acknowledged: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // Every other round checkpoints without a pause, so that the kill falls into one.
    const numbers = await writeAndKill(path, round * 1_000_000, round % 2 === 0 ? 2000 : 1)
    expect(numbers.length).toBeGreaterThan(0)
    acknowledged.push(...numbers)

    const store = openEmbeddedGraphStore(path)
    const census = await countNumbered(store, acknowledged)
    await store.close()
    const { networks } = census
    expect(census).toEqual({
      background: BACKGROUND_NODES,
      found: acknowledged.length,
      networks,
      sources: networks,
      lastChange: networks,
      changes: networks,
    })
  }
}, 300_000)
