import { mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { MIGRATIONS } from '../../../graph-schema/migrations/migrations.ts'
import type { Migration } from '../../../graph-schema/migrations/migrations.ts'
import { fillSampleGraph } from '../testing/fillSampleGraph.ts'
import { listDumps } from './dump/dumpFolder.ts'
import { verifyDump } from './dump/readDump.ts'
import { openEmbeddedGraphStore } from './embeddedGraphStore.ts'
import { migrateWithDump } from './migrateWithDump.ts'

const version = MIGRATIONS.length + 1
const next: Migration = {
  version,
  name: 'Leave the practices out',
  schema: () => [],
  steps: [{ cypher: '// LEAVE_OUT_PRACTICES\nMATCH (p:Practice) DETACH DELETE p', parameters: {} }],
}

it('an embedded graph is dumped beside its files before a migration, and only then', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'migrate-'))
  const path = join(folder.path, 'hub')
  const dumps: [string, number][] = []
  const store = openEmbeddedGraphStore(path)
  const migrate = async (migrations: readonly Migration[]): Promise<number[]> =>
    await migrateWithDump(store, `embedded:${path}`, (...dump) => dumps.push(dump), migrations)

  expect(await migrate(MIGRATIONS)).toHaveLength(MIGRATIONS.length)
  await fillSampleGraph(store, 3)
  expect(await migrate(MIGRATIONS)).toEqual([])
  expect(dumps).toEqual([])

  expect(await migrate([...MIGRATIONS, next])).toEqual([version])
  await store.close()
  const [file = ''] = listDumps(`${path}.dumps`)
  expect(dumps).toEqual([[file, version - 1]])
  expect(await verifyDump(file)).toMatchObject({
    schemaVersion: version - 1,
    lastChange: 3,
    relationships: 11,
  })
})
