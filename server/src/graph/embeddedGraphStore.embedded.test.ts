import { spawnSync } from 'node:child_process'
import { existsSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtempDisposable, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillSampleGraph } from '../testing/fillSampleGraph.ts'
import { dumpFolder } from './dump/dumpFolder.ts'
import { restoreGraph } from './dump/restoreGraph.ts'
import { dumpIntoFolder } from './dump/scheduledDumps.ts'
import { openEmbeddedGraphStore } from './embeddedGraphStore.ts'
import { GraphDamagedError, GraphUnavailableError } from './graphErrors.ts'
import { migrateGraph } from './migrateGraph.ts'

async function temporaryFolder() {
  return await mkdtempDisposable(join(tmpdir(), 'embedded-'))
}

/** A closed graph of ten practices at `path`, with a dump beside it. */
async function buildGraph(path: string): Promise<string> {
  const store = openEmbeddedGraphStore(path)
  await migrateGraph(store)
  await fillSampleGraph(store, 10)
  const dump = await dumpIntoFolder(store, dumpFolder(path))
  await store.close()
  return dump
}

async function lastChangeAt(path: string): Promise<number> {
  const store = openEmbeddedGraphStore(path)
  try {
    return await store.lastChange()
  } finally {
    await store.close()
  }
}

/** What opening the graph throws. */
function failureToOpen(path: string): unknown {
  try {
    openEmbeddedGraphStore(path)
    return undefined
  } catch (error) {
    return error
  }
}

describe('an embedded graph', () => {
  it('is there again after it was closed, in folders that it makes itself', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'new/deep/hub')
    await buildGraph(path)
    expect(await lastChangeAt(path)).toBe(10)
  })

  it('belongs to one process; a second one is told so', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    await buildGraph(path)
    const store = openEmbeddedGraphStore(path)
    const module = join(import.meta.dirname, 'embeddedGraphStore.ts')
    const script = `import(${JSON.stringify(module)}).then(({ openEmbeddedGraphStore }) => openEmbeddedGraphStore(${JSON.stringify(path)}))
      .catch((error) => process.stdout.write(error.name + ': ' + error.message))`
    const second = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect(second.stdout).toBe(
      `GraphUnavailableError: The database ${path} is already used by another process. Stop that one, or name another place in GRAPH_URL.`,
    )
    expect(failureToOpen(path)).toBeInstanceOf(GraphUnavailableError)
    expect(await store.lastChange()).toBe(10)
    await store.close()
  })

  it('is not a folder', async () => {
    await using folder = await temporaryFolder()
    expect(failureToOpen(folder.path)).toMatchObject({ message: expect.stringContaining('is a folder') })
  })
})

describe('a damaged embedded graph', () => {
  it.each([
    ['is no database', (path: string) => writeFileSync(path, 'not a graph')],
    ['is cut off', (path: string) => truncateSync(path, 20_000)],
    ['is empty', (path: string) => truncateSync(path, 0)],
  ])('stops the start when its file %s, and is kept', async (_, damage) => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    const dump = await buildGraph(path)
    damage(path)
    const failure = failureToOpen(path)
    expect(failure).toBeInstanceOf(GraphDamagedError)
    expect(failure).toMatchObject({ message: expect.stringContaining(`npm run restore -- ${dump}`) })
    const kept = (await readdir(folder.path)).filter((name) => name.startsWith('hub.damaged-'))
    expect(kept).toHaveLength(1)
    expect(failure).toMatchObject({
      message: expect.stringContaining(`are kept as ${join(folder.path, kept[0] ?? '')}`),
    })
  })

  it('stops the next start too, which must not go on with an empty graph', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    const dump = await buildGraph(path)
    truncateSync(path, 20_000)
    failureToOpen(path)
    expect(failureToOpen(path)).toMatchObject({
      message: expect.stringContaining(`npm run restore -- ${dump}`),
    })
    expect(existsSync(path)).toBe(false)
  })

  it('is replaced by restoring the dump that the message names', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    const dump = await buildGraph(path)
    truncateSync(path, 20_000)
    failureToOpen(path)
    await restoreGraph({ url: `embedded:${path}` }, dump, {})
    expect(await lastChangeAt(path)).toBe(10)
  })

  it('is put aside by a restore that finds it first', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    const dump = await buildGraph(path)
    truncateSync(path, 20_000)
    await restoreGraph({ url: `embedded:${path}` }, dump, {})
    expect(await lastChangeAt(path)).toBe(10)
    expect((await readdir(folder.path)).filter((name) => name.startsWith('hub.damaged-'))).toHaveLength(1)
  })
})

describe('restoring an embedded graph', () => {
  it('refuses to replace what is there unless told to, and then keeps it', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    const dump = await buildGraph(path)
    const settings = { url: `embedded:${path}` }
    await expect(restoreGraph(settings, dump, {})).rejects.toThrow(/is not empty/)
    const { keptAs } = await restoreGraph(settings, dump, { replace: true })
    expect(await lastChangeAt(path)).toBe(10)
    expect(await lastChangeAt(keptAs ?? '')).toBe(10)
  })

  it('refuses while another holds the graph', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    const dump = await buildGraph(path)
    const store = openEmbeddedGraphStore(path)
    await expect(restoreGraph({ url: `embedded:${path}` }, dump, { replace: true })).rejects.toThrow(
      /already used/,
    )
    await store.close()
  })

  it('leaves what is there when the dump is not sound', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'hub')
    const dump = await buildGraph(path)
    truncateSync(dump, 1000)
    await expect(restoreGraph({ url: `embedded:${path}` }, dump, { replace: true })).rejects.toThrow(
      basename(dump),
    )
    expect(await lastChangeAt(path)).toBe(10)
  })
})
