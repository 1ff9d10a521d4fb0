import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { expect, it } from 'vitest'
import { staticFiles } from './staticFiles.ts'

it('a file that has gone breaks off its own answer and no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'static-files-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets', 'gone.js'), 'gone')
  await writeFile(join(folder, 'assets', 'here.js'), 'here')
  const server = express().use(staticFiles(folder)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const read = async (name: string): Promise<string> =>
    await (await fetch(`http://127.0.0.1:${port}/assets/${name}`)).text()
  try {
    await rm(join(folder, 'assets', 'gone.js'))
    await expect(read('gone.js')).rejects.toThrow(/fetch failed|terminated/)
    expect(await read('here.js')).toBe('here')
  } finally {
    server.close()
    await rm(folder, { recursive: true })
  }
})
