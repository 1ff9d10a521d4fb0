import { execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '../../server/src/testing/freePort.ts'

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'
const ROOT = 0

interface PostgresServer {
  readonly url: string
  /** The first of its processes, which starts one for each connection. */
  readonly processId: number
  readonly stop: () => Promise<void>
}

/** A PostgreSQL of its own with these settings in a new folder, on this machine alone; undefined where none is installed. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer | undefined> {
  const programs = await findPrograms()
  if (programs === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'samverkansnavet-postgres-'))
  const user = await findUser()
  chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  await run(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'bench', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    {
      ...user,
      cwd: folder,
    },
  )
  const port = await freePort()
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder].concat(
      Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ),
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const ready = async (): Promise<boolean> =>
    await run(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).then(
      () => true,
      () => false,
    )
  while (!(await ready())) await sleep(100)
  return {
    url: `postgres://bench@127.0.0.1:${port}/postgres`,
    processId: server.pid ?? Number.NaN,
    async stop() {
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The folder with initdb and postgres: that of pg_config, or the newest where Debian puts them. */
async function findPrograms(): Promise<string | undefined> {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const configured = await run('pg_config', ['--bindir']).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  )
  return [...configured, ...debian.map((version) => join(DEBIAN, version, 'bin'))].find((folder) =>
    existsSync(join(folder, 'initdb')),
  )
}

/** Who runs it: PostgreSQL refuses root, so then the user that its package makes. */
async function findUser(): Promise<{ readonly uid: number; readonly gid: number }> {
  const uid = process.getuid?.() ?? ROOT
  if (uid !== ROOT) return { uid, gid: process.getgid?.() ?? uid }
  const [own, group] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
  return { uid: Number(own.stdout), gid: Number(group.stdout) }
}
