import { createHash } from 'node:crypto'
import { mkdtempDisposable, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fillSampleGraph } from '../../testing/fillSampleGraph.ts'
import { openTestGraph } from '../../testing/openTestGraph.ts'
import { GraphIncompleteError, GraphVersionError } from '../graphErrors.ts'
import type { GraphStore } from '../GraphStore.ts'
import { migrateGraph } from '../migrateGraph.ts'
import { DumpError } from './dumpFormat.ts'
import { isEmptyGraph } from './emptyGraph.ts'
import { restoreDump } from './restoreDump.ts'
import { writeDump } from './writeDump.ts'

const ADD_PRACTICE = `// ADD_PRACTICE
CREATE (p:Practice {id: $id, slug: $id})`

async function temporaryFolder() {
  return await mkdtempDisposable(join(tmpdir(), 'dump-'))
}

async function writeSampleDump(file: string, practices = 3): Promise<void> {
  await using graph = await openTestGraph()
  await fillSampleGraph(graph, practices)
  await writeDump(graph, file)
}

/** The file's lines between header and footer. */
async function contentOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).trimEnd().split('\n').slice(1, -1)
}

/** The same dump with `change` applied to its lines, and a checksum that fits again. */
async function rewrite(file: string, change: (lines: string[]) => string[]): Promise<void> {
  const lines = change((await readFile(file, 'utf8')).trimEnd().split('\n').slice(0, -1))
  const body = lines.map((line) => `${line}\n`).join('')
  const sha256 = createHash('sha256').update(body).digest('hex')
  await writeFile(file, `${body}${JSON.stringify({ kind: 'footer', sha256 })}\n`)
}

async function addPractice(graph: GraphStore, id: string): Promise<void> {
  await graph.write('addPractice', async (transaction) => {
    await transaction.run(ADD_PRACTICE, { id })
    transaction.record({ label: 'Practice', id, operation: 'CREATED' })
  })
}

describe('a dump', () => {
  it('restores to a graph whose dump is the same, line by line', async () => {
    await using folder = await temporaryFolder()
    const [first, second] = [join(folder.path, 'first.jsonl'), join(folder.path, 'second.jsonl')]
    await writeSampleDump(first, 2500)
    await using graph = await openTestGraph()
    const header = await restoreDump(graph, first)
    await writeDump(graph, second)
    const content = await contentOf(first)
    expect(content).toHaveLength(header.nodes + header.relationships)
    expect(header).toMatchObject({ relationships: 7502, lastChange: 2500 })
    expect((await contentOf(second)).join('\n') === content.join('\n')).toBe(true)
  })

  it('carries the change feed, which goes on where it was', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'dump.jsonl')
    await writeSampleDump(file)
    await using graph = await openTestGraph()
    await restoreDump(graph, file)
    await addPractice(graph, 'P99')
    const feed = await graph.readChanges(0, 10)
    expect(feed.map(({ seq, id }) => [seq, id])).toEqual([
      [1, 'P0'],
      [2, 'P1'],
      [3, 'P2'],
      [4, 'P99'],
    ])
  })

  it('is of one moment although others write', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'dump.jsonl')
    await using graph = await openTestGraph()
    await fillSampleGraph(graph, 300)
    const enough = new AbortController()
    const writer = (async () => {
      for (let number = 0; !enough.signal.aborted; number++) await addPractice(graph, `W${number}`)
    })()
    const header = await writeDump(graph, file)
    enough.abort()
    await writer
    const practices = (await contentOf(file)).filter((line) => line.includes('"labels":["Practice"]'))
    expect(practices).toHaveLength(header.lastChange)
    expect(await graph.lastChange()).toBeGreaterThan(300)
  })

  it('is not written when it would lose what the model does not know', async () => {
    await using folder = await temporaryFolder()
    await using graph = await openTestGraph()
    await graph.write(
      'addUnknown',
      async (tx) => await tx.run("// ADD_UNKNOWN\nCREATE (:Unheard {id: 'U1'})", {}),
    )
    await expect(writeDump(graph, join(folder.path, 'dump.jsonl'))).rejects.toThrow(/does not know/)
    expect(await readdir(folder.path)).toEqual([])
  })
})

describe('a restore', () => {
  it.each([
    ['has a changed letter', (text: string) => text.replace('Nacka', 'Nackb'), /does not match its checksum/],
    ['is cut off', (text: string) => text.slice(0, text.length / 2), /is cut off|is not a line of a dump/],
    [
      'lacks its last line',
      (text: string) => text.slice(0, text.lastIndexOf('{"kind":"footer"')),
      /is cut off/,
    ],
    ['is empty', () => '', /is empty/],
    ['is something else', () => 'a,b\n1,2\n', /Line 1 of .* is not a line of a dump/],
  ])('changes nothing when the file %s', async (_, spoil, reason) => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'dump.jsonl')
    await writeSampleDump(file)
    await writeFile(file, spoil(await readFile(file, 'utf8')))
    await using graph = await openTestGraph()
    await addPractice(graph, 'P99')
    await expect(restoreDump(graph, file, { replace: true })).rejects.toThrow(reason)
    expect(await graph.lastChange()).toBe(1)
  })

  it('refuses a dump of a newer hub and names both versions', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'dump.jsonl')
    await writeSampleDump(file)
    await rewrite(file, ([header = '', ...rest]) => [
      header.replace(/"schemaVersion":\d+/, '"schemaVersion":99'),
      ...rest,
    ])
    await using graph = await openTestGraph()
    const restore = restoreDump(graph, file)
    await expect(restore).rejects.toThrow(GraphVersionError)
    await expect(restore).rejects.toThrow(/version 99, .* up to \d+/)
  })

  it('refuses labels that are not plain names', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'dump.jsonl')
    await writeSampleDump(file)
    await rewrite(file, (lines) =>
      lines.map((line) => line.replace('"RUNS"', '"RUNS]->() DETACH DELETE a //"')),
    )
    await using graph = await openTestGraph()
    await expect(restoreDump(graph, file)).rejects.toThrow(/is not a line of a dump/)
    expect(await isEmptyGraph(graph)).toBe(true)
  })

  it('needs an empty graph, or leave to replace', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'dump.jsonl')
    await writeSampleDump(file)
    await using graph = await openTestGraph()
    await addPractice(graph, 'P99')
    await expect(restoreDump(graph, file)).rejects.toThrow(DumpError)
    await restoreDump(graph, file, { replace: true })
    const rows = await graph.read(
      '// LIST\nMATCH (p:Practice) RETURN p.id AS id ORDER BY id',
      {},
      z.object({ id: z.string() }),
    )
    expect(rows.map(({ id }) => id)).toEqual(['P0', 'P1', 'P2'])
  })

  it('that was broken off leaves a graph that the hub refuses, until it is restored', async () => {
    await using folder = await temporaryFolder()
    const [whole, dangling] = [join(folder.path, 'whole.jsonl'), join(folder.path, 'dangling.jsonl')]
    // Several batches: the nodes are there when the relationships of a later one are refused.
    await writeSampleDump(whole, 2500)
    await writeFile(dangling, await readFile(whole))
    await rewrite(dangling, (lines) =>
      lines.map((line) => line.replace('"from":["Organisation","M1489"]', '"from":["Organisation","M0"]')),
    )
    await using graph = await openTestGraph()
    await expect(restoreDump(graph, dangling)).rejects.toThrow(/relationship to a node that it does not hold/)
    expect(await isEmptyGraph(graph)).toBe(false)
    await expect(migrateGraph(graph)).rejects.toThrow(GraphIncompleteError)
    await restoreDump(graph, whole, { replace: true })
    expect(await migrateGraph(graph)).toEqual([])
  })
})
