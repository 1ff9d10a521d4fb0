import { awaitNeo4j } from './awaitNeo4j.ts'
import { freePort } from './freePort.ts'
import { NEO4J_VERSION } from './Neo4jServer.ts'
import type { Neo4jServer } from './Neo4jServer.ts'
import { commandWorks, runCommand } from './runCommand.ts'

/** True when a Docker engine answers. */
export async function hasDocker(): Promise<boolean> {
  return await commandWorks('docker', 'info')
}

/** A Neo4j of its own in a container, on a free port. */
export async function startDockerNeo4j(): Promise<Neo4jServer> {
  const port = await freePort()
  const url = `bolt://127.0.0.1:${port}`
  const options = ['--detach', '--publish', `127.0.0.1:${port}:7687`, '--env', 'NEO4J_AUTH=none']
  const printed = await runCommand('docker', 'run', ...options, `neo4j:${NEO4J_VERSION}-community`)
  const container = printed.trim().split('\n').at(-1) ?? ''
  const answers = async (): Promise<void> => await awaitNeo4j(url, () => `See docker logs ${container}.`)
  await answers()
  return {
    url,
    kill: async () => void (await runCommand('docker', 'kill', container)),
    restart: async () => {
      await runCommand('docker', 'start', container)
      await answers()
    },
    stop: async () => void (await runCommand('docker', 'rm', '--force', '--volumes', container)),
  }
}
