/**
 * A process for the test that kills it: opens the embedded graph, writes numbered transactions from four writers at
 * once, and prints each number as soon as its write is acknowledged. Arguments: path, first number, milliseconds
 * between checkpoints.
 */
import { writeSync } from 'node:fs'
import { openEmbeddedGraphStore } from '../graph/embeddedGraphStore.ts'
import { writeNumbered } from './numberedWrites.ts'

const [path, first, checkpointIntervalMs] = process.argv.slice(2)
const store = openEmbeddedGraphStore(path, Number(checkpointIntervalMs))
let next = Number(first)

const keepWriting = async (): Promise<never> => {
  for (;;) {
    const number = next++
    await writeNumbered(store, number)
    // Straight to the pipe: what stands in a buffer of this process dies with it.
    writeSync(1, `${number}\n`)
  }
}

await Promise.all([keepWriting(), keepWriting(), keepWriting(), keepWriting()])
