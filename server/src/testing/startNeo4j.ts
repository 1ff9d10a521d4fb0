import { hasDocker, startDockerNeo4j } from './dockerNeo4j.ts'
import { hasMaven, startMavenNeo4j } from './mavenNeo4j.ts'
import type { Neo4jServer } from './Neo4jServer.ts'

/** A Neo4j that belongs to the caller: in Docker where an engine runs, else through Maven. Undefined without both. */
export async function startNeo4j(): Promise<Neo4jServer | undefined> {
  if (await hasDocker()) return await startDockerNeo4j()
  if (await hasMaven()) return await startMavenNeo4j()
  return undefined
}
