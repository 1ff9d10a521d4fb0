import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fillSampleGraph } from '../../testing/fillSampleGraph.ts'
import { openTestGraph } from '../../testing/openTestGraph.ts'
import { listDumps, newestDump } from './dumpFolder.ts'
import { verifyDump } from './readDump.ts'
import { dumpIntoFolder, dumpWhenChanged, scheduleDumps } from './scheduledDumps.ts'
import type { DumpReport } from './scheduledDumps.ts'

async function temporaryFolder() {
  return await mkdtempDisposable(join(tmpdir(), 'dumps-'))
}

/** Puts ten files with the names of dumps of earlier days into the folder. */
function pretendDumps(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (let day = 10; day < 20; day++) writeFileSync(join(folder, `dump-2024-01-${day}T120000Z.jsonl`), '')
}

afterEach(() => {
  vi.useRealTimers()
})

describe('scheduled dumps', () => {
  it('keep the newest seven and nothing that is not theirs is touched', async () => {
    await using folder = await temporaryFolder()
    await using graph = await openTestGraph()
    pretendDumps(folder.path)
    writeFileSync(join(folder.path, 'my-own.jsonl'), '')
    const file = await dumpIntoFolder(graph, folder.path)
    expect(listDumps(folder.path).map((name) => basename(name))).toEqual([
      ...[14, 15, 16, 17, 18, 19].map((day) => `dump-2024-01-${day}T120000Z.jsonl`),
      basename(file),
    ])
    expect(await verifyDump(join(folder.path, basename(file)))).toMatchObject({ kind: 'header' })
    writeFileSync(join(folder.path, 'my-own.jsonl'), 'still there', { flag: 'r+' })
  })

  it('are left out while nothing is recorded', async () => {
    await using folder = await temporaryFolder()
    await using graph = await openTestGraph()
    await fillSampleGraph(graph, 2)
    const first = await dumpWhenChanged(graph, folder.path)
    expect(first).toMatchObject({ kind: 'written' })
    expect(await dumpWhenChanged(graph, folder.path)).toEqual({ ...first, kind: 'unchanged' })
  })

  it('report what went wrong and go on', async () => {
    await using folder = await temporaryFolder()
    await using graph = await openTestGraph()
    const notAFolder = join(folder.path, 'file')
    writeFileSync(notAFolder, '')
    expect(await dumpWhenChanged(graph, join(notAFolder, 'dumps'))).toMatchObject({ kind: 'failed' })
  })

  it('are written by the clock and end with the schedule', async () => {
    await using folder = await temporaryFolder()
    await using graph = await openTestGraph()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const reports: DumpReport[] = []
    const turn = Promise.withResolvers<void>()
    const schedule = scheduleDumps(graph, folder.path, (report) => {
      reports.push(report)
      turn.resolve()
    })
    vi.advanceTimersByTime(24 * 60 * 60 * 1000)
    await turn.promise
    await schedule[Symbol.asyncDispose]()
    expect(reports).toEqual([{ kind: 'written', file: newestDump(folder.path) }])
    expect(vi.getTimerCount()).toBe(0)
  })
})
