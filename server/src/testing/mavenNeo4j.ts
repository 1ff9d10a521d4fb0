import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { awaitNeo4j } from './awaitNeo4j.ts'
import { freePort } from './freePort.ts'
import { NEO4J_VERSION } from './Neo4jServer.ts'
import type { Neo4jServer } from './Neo4jServer.ts'
import { commandWorks, runCommand } from './runCommand.ts'

const CACHE = resolve(import.meta.dirname, '../../../.cache/neo4j')
const LIBRARIES = join(CACHE, `lib-${NEO4J_VERSION}`)
const COMPLETE = join(LIBRARIES, 'complete')

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>samverkansnavet</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint'

// Neo4j reaches into these packages of the Java runtime.
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch']

/** True when Java 17 or later is there, and Maven or what it fetched before. */
export async function hasMaven(): Promise<boolean> {
  const version = await runCommand('java', '-version').catch(() => '')
  const major = Number(/version "(\d+)/.exec(version)?.[1] ?? 0)
  return major >= 17 && (existsSync(COMPLETE) || (await commandWorks('mvn', '--version')))
}

/** A Neo4j of its own as a Java process, on a free port, with the data in a temporary folder. */
export async function startMavenNeo4j(): Promise<Neo4jServer> {
  if (!existsSync(COMPLETE)) await fetchLibraries()
  const port = await freePort()
  const home = await mkdtemp(join(tmpdir(), 'neo4j-'))
  await mkdir(join(home, 'conf'))
  await writeFile(join(home, 'conf/neo4j.conf'), configuration(port))
  const url = `bolt://127.0.0.1:${port}`

  const end = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  const launch = async (): Promise<ChildProcess> => {
    const { child, output } = spawnServer(home)
    try {
      await awaitNeo4j(url, output)
      return child
    } catch (error) {
      await end(child, 'SIGKILL')
      throw error
    }
  }
  let child = await launch()
  return {
    url,
    kill: async () => await end(child, 'SIGKILL'),
    restart: async () => {
      child = await launch()
    },
    stop: async () => {
      await end(child, 'SIGTERM')
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function fetchLibraries(): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const pom = join(CACHE, 'pom.xml')
  await writeFile(pom, POM)
  await runCommand(
    'mvn',
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${LIBRARIES}`,
  )
  await writeFile(COMPLETE, await readFile(pom, 'utf8'))
}

function configuration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.tx_log.preallocate=false',
    '',
  ].join('\n')
}

function spawnServer(home: string): { child: ChildProcess; output: () => string } {
  const conf = join(home, 'conf')
  const opens = OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const child = spawn(
    'java',
    [
      '-Xmx512m',
      ...opens,
      '-cp',
      join(LIBRARIES, '*'),
      MAIN_CLASS,
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  // A test run that is broken off leaves no server behind.
  const endWithParent = (): void => void child.kill('SIGKILL')
  process.once('exit', endWithParent)
  child.once('exit', () => process.off('exit', endWithParent))
  return { child, output: () => output }
}
