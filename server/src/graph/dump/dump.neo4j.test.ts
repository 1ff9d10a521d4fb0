import { mkdtempDisposable, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fillSampleGraph } from '../../testing/fillSampleGraph.ts'
import { openTestGraph } from '../../testing/openTestGraph.ts'
import { openEmbeddedGraphStore } from '../embeddedGraphStore.ts'
import { migrateGraph } from '../migrateGraph.ts'
import { restoreDump } from './restoreDump.ts'
import { writeDump } from './writeDump.ts'

it('carries a graph from the embedded engine to Neo4j and back unchanged', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'dump-'))
  const file = (name: string): string => join(folder.path, `${name}.jsonl`)
  const content = async (name: string): Promise<string> =>
    (await readFile(file(name), 'utf8')).split('\n').slice(1, -2).join('\n')

  const embedded = openEmbeddedGraphStore()
  await migrateGraph(embedded)
  await fillSampleGraph(embedded, 1200)
  await writeDump(embedded, file('embedded'))
  await embedded.close()

  await using neo4j = await openTestGraph()
  await restoreDump(neo4j, file('embedded'))
  await writeDump(neo4j, file('neo4j'))

  const back = openEmbeddedGraphStore()
  await restoreDump(back, file('neo4j'))
  await writeDump(back, file('back'))
  await back.close()

  expect((await content('embedded')).length).toBeGreaterThan(100_000)
  expect((await content('neo4j')) === (await content('embedded'))).toBe(true)
  expect((await content('back')) === (await content('embedded'))).toBe(true)
})
