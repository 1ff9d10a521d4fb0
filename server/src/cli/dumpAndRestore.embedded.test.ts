import { spawnSync } from 'node:child_process'
import { mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openEmbeddedGraphStore } from '../graph/embeddedGraphStore.ts'
import { migrateGraph } from '../graph/migrateGraph.ts'
import { fillSampleGraph } from '../testing/fillSampleGraph.ts'

/** What `npm run dump` or `npm run restore` prints, and how it ends. */
function runCommand(command: 'dump' | 'restore', path: string, ...parameters: string[]) {
  const file = join(import.meta.dirname, `${command}.ts`)
  const environment = { ...process.env, GRAPH_URL: `embedded:${path}` }
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...parameters], {
    env: environment,
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}

async function temporaryFolder() {
  return await mkdtempDisposable(join(tmpdir(), 'commands-'))
}

it('npm run dump and npm run restore carry a graph from one place to another', async () => {
  await using folder = await temporaryFolder()
  const [from, to, file] = [
    join(folder.path, 'from'),
    join(folder.path, 'to'),
    join(folder.path, 'dump.jsonl'),
  ]
  const store = openEmbeddedGraphStore(from)
  await migrateGraph(store)
  await fillSampleGraph(store, 20)
  await store.close()

  const dumped = runCommand('dump', from, file)
  expect(dumped).toMatchObject({ status: 0, stderr: '' })
  expect(dumped.stdout).toMatch(/Wrote \d+ nodes and 62 relationships to .*dump\.jsonl\.\n$/)
  const restored = runCommand('restore', to, file)
  expect(restored).toMatchObject({ status: 0, stderr: '' })
  expect(restored.stdout).toMatch(/^Restoring: .* \(100 %\)$/m)

  const copy = openEmbeddedGraphStore(to)
  expect(await copy.lastChange()).toBe(20)
  await copy.close()
})

it.each([
  ['dump', [], 'Usage: npm run dump -- FILE\n'],
  ['restore', [], 'Usage: npm run restore -- FILE [--replace]\n'],
  ['dump', ['file.jsonl'], /^There is no graph at .*GRAPH_URL names where it is\.\n$/],
  ['restore', ['missing.jsonl'], /^There is no file missing\.jsonl\. Usage: npm run restore/],
] as const)('npm run %s with %j ends with one sentence', async (command, parameters, sentence) => {
  await using folder = await temporaryFolder()
  const { stderr, status } = runCommand(command, join(folder.path, 'hub'), ...parameters)
  expect(status).toBe(1)
  expect(stderr).toMatch(sentence)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})
