import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { PageRendererModule } from '../../../graph-schema/rendering/pageRenderer.ts'
import { StartError } from '../StartError.ts'

const ROOT = new URL('../../../', import.meta.url)
const RENDERER = new URL('client/dist/server/entryServer.js', ROOT)
const GRAPHIQL_MANIFEST = new URL('client/dist/browser/.vite/graphiql.json', ROOT)

/** Folder with the files that browsers load. */
export const BROWSER_DIRECTORY = fileURLToPath(new URL('client/dist/browser/', ROOT))

/** Builds the client where a build is missing, as after a clone that skipped `npm install`'s own build. */
export async function ensureClientBuild(announce: (line: string) => void): Promise<void> {
  if (existsSync(RENDERER) && existsSync(GRAPHIQL_MANIFEST)) return
  announce('Building the pages. This takes about half a minute and is done once.')
  await runVite()
}

/** Runs Vite in a process of its own: it is a development dependency and a running hub has no use for it. */
async function runVite(): Promise<void> {
  const vite = fileURLToPath(new URL('node_modules/vite/bin/vite.js', ROOT))
  // A build made for development or tests calls a JSX runtime that the server's own React does not have.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [vite, 'build', '--app'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  if (status !== 0) throw new StartError(`The pages could not be built. Vite says:\n${output.trim()}`)
}

const rendererModule = z.object({
  renderPage: z.custom<PageRendererModule['renderPage']>((value) => typeof value === 'function'),
})

/** The page renderer of the client's server build. */
export async function loadPageRenderer(): Promise<PageRendererModule> {
  return rendererModule.parse(await import(RENDERER.href))
}

const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }))

/** Reads the manifest of GraphiQL's build: source file → built file and its style sheets. */
export function readGraphiqlManifest(): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(readFileSync(GRAPHIQL_MANIFEST, 'utf8')))
}
