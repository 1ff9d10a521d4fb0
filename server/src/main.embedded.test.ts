import { once } from 'node:events'
import { mkdtempDisposable, open, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { migrateGraph } from './graph/migrateGraph.ts'
import { openGraphStore } from './graph/openGraphStore.ts'
import { ensureClientBuild } from './http/clientBuild.ts'
import { freePort } from './testing/freePort.ts'
import { spawnHub } from './testing/spawnHub.ts'

beforeAll(async () => {
  await ensureClientBuild(() => {})
})

const temporaryFolder = async () => await mkdtempDisposable(join(tmpdir(), 'hub-'))

test('a wrong variable ends the start with a sentence that names it', async () => {
  await using hub = spawnHub({ PORT: 'fyra tusen' })
  expect(await hub.exit).toBe(1)
  expect(hub.output()).toBe(
    'PORT is "fyra tusen", but must be a whole number from 0 to 65535, such as 4000.\n',
  )
})

test('a taken port ends the start with a sentence that offers another', async () => {
  const port = await freePort()
  await using taken = createServer().listen(port, '127.0.0.1')
  await once(taken, 'listening')
  await using hub = spawnHub({ PORT: String(port), GRAPH_URL: 'embedded::memory:' })
  expect(await hub.exit).toBe(1)
  expect(hub.output()).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken by another program\. .*PORT=\d+\.\n$/)
})

test('a failure of a field that nobody waits for is logged, and the hub goes on', async () => {
  await using hub = spawnHub(
    { PORT: '0', GRAPH_URL: 'embedded::memory:', LOST_FAILURE: 'field' },
    'server/src/testing/hubWithLostFailure.ts',
  )
  await hub.says(/answers on/)
  await hub.says(/A failure came after its answer/)
  expect(hub.output()).toContain('lost on purpose')
  const [, address = ''] = /answers on (\S+)/.exec(hub.output()) ?? []
  expect((await fetch(`${address}/health/ready`)).status).toBe(200)
  hub.signal('SIGTERM')
  expect(await hub.exit).toBe(0)
})

test('any other failure that nobody waits for ends the hub and says what it was', async () => {
  await using hub = spawnHub(
    { PORT: '0', GRAPH_URL: 'embedded::memory:' },
    'server/src/testing/hubWithLostFailure.ts',
  )
  expect(await hub.exit).not.toBe(0)
  expect(hub.output()).toContain('lost on purpose')
})

test('a graph that another hub holds ends the start with a sentence that names it', async () => {
  await using folder = await temporaryFolder()
  const GRAPH_URL = `embedded:${join(folder.path, 'hub')}`
  await using first = spawnHub({ PORT: '0', GRAPH_URL })
  await first.says(/answers on/)
  await using second = spawnHub({ PORT: '0', GRAPH_URL })
  expect(await second.exit).toBe(1)
  expect(second.output()).toMatch(/^The database .*hub is already used by another process\. .*GRAPH_URL\.\n$/)
})

test('a folder where the file of the graph should be ends the start with a sentence', async () => {
  await using folder = await temporaryFolder()
  await using hub = spawnHub({ PORT: '0', GRAPH_URL: `embedded:${folder.path}` })
  expect(await hub.exit).toBe(1)
  expect(hub.output()).toMatch(/^GRAPH_URL must name a file of the embedded graph, but .* is a folder; .*\n$/)
})

test('a graph of a newer hub ends the start with a sentence that names both versions', async () => {
  await using folder = await temporaryFolder()
  const GRAPH_URL = `embedded:${join(folder.path, 'hub')}`
  const store = openGraphStore({ url: GRAPH_URL })
  await migrateGraph(store)
  await store.write('MAKE_NEWER', async (transaction) => {
    await transaction.run(
      "// MAKE_NEWER\nCREATE (:Migration {version: 999, name: 'later', appliedAt: '2031-01-01'})",
      {},
    )
  })
  await store.close()
  await using hub = spawnHub({ PORT: '0', GRAPH_URL })
  expect(await hub.exit).toBe(1)
  expect(hub.output()).toMatch(
    /^The graph has schema version 999, but this hub knows versions up to \d+\. .*\n$/,
  )
})

test('a damaged graph ends the start with a sentence, and is kept', async () => {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'hub')
  await using first = spawnHub({ PORT: '0', GRAPH_URL: `embedded:${path}` })
  await first.says(/answers on/)
  first.signal('SIGTERM')
  await first.exit
  const file = await open(path, 'r+')
  const { size } = await file.stat()
  await file.write(Buffer.alloc(4096, 0xff), 0, 4096, Math.floor(size / 2))
  await file.close()

  await using hub = spawnHub({ PORT: '0', GRAPH_URL: `embedded:${path}` })
  expect(await hub.exit).toBe(1)
  expect(hub.output()).toMatch(/^The graph is damaged: .* Its files are kept as .*hub\.damaged/)
  expect((await readdir(folder.path)).some((name) => name.startsWith('hub.damaged'))).toBe(true)
})

/** Sends a question whose body is not yet complete, and gives the socket and the rest of the body. */
async function beginQuestion(port: number): Promise<{ socket: Socket; rest: string; answer: () => string }> {
  const body = '{"query":"{ __typename }"}'
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => (received += chunk.toString())).on('error', () => {})
  await once(socket, 'connect')
  const head = `POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  socket.write(head + body.slice(0, 10))
  return { socket, rest: body.slice(10), answer: () => received }
}

test('a signal to stop lets the question under way be answered, and saves the graph', async () => {
  await using folder = await temporaryFolder()
  const port = await freePort()
  await using hub = spawnHub({ PORT: String(port), GRAPH_URL: `embedded:${join(folder.path, 'hub')}` })
  await hub.says(/answers on/)
  const { socket, rest, answer } = await beginQuestion(port)
  // The hub has read the beginning once it has answered a later question.
  await fetch(`http://127.0.0.1:${port}/health/live`)
  hub.signal('SIGTERM')
  await hub.says(/Stopping/)
  socket.write(rest)
  expect(await hub.exit).toBe(0)
  expect(answer()).toMatch(/^HTTP\/1\.1 200 OK/)
  expect(answer()).toContain('{"data":{"__typename":"Query"}}')
  expect(await readdir(folder.path)).toEqual(['hub'])
})

test('a second signal ends the hub at once', async () => {
  const port = await freePort()
  await using hub = spawnHub({ PORT: String(port), GRAPH_URL: 'embedded::memory:' })
  await hub.says(/answers on/)
  const { socket } = await beginQuestion(port)
  await fetch(`http://127.0.0.1:${port}/health/live`)
  hub.signal('SIGTERM')
  await hub.says(/Stopping/)
  hub.signal('SIGTERM')
  expect(await hub.exit).toBe(1)
  socket.destroy()
})
