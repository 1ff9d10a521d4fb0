import { chromium, type Browser } from 'playwright-core'
import { listBrowserPrograms } from './findBrowser.ts'

/** In containers there is no sandbox to be had; the rest keeps the browser from asking the network on its own. */
const ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the first Chromium that runs on this machine. Throws what each said when none does. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = []
  for (const executablePath of await listBrowserPrograms()) {
    try {
      return await chromium.launch({ executablePath, args: ARGS, headless: true })
    } catch (error) {
      failures.push(`${executablePath}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error(
    `No Chromium runs here. Install Chrome or Chromium, or name one in CHROME_PATH.\n${failures.join('\n')}`,
  )
}
