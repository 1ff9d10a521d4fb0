import { existsSync } from 'node:fs'
import packaged from '@sparticuz/chromium'

/** Where the usual installers put Chrome, Chromium and Edge. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** Programs that may be a Chromium that runs here, in the order to try: `CHROME_PATH`, the one from npm, installed ones. */
export async function listBrowserPrograms(): Promise<readonly string[]> {
  const given = process.env['CHROME_PATH']
  const installed = INSTALLED.filter((path) => existsSync(path))
  // The Chromium from npm is built for Linux on x64 only.
  const fromNpm =
    process.platform === 'linux' && process.arch === 'x64' ? [await packaged.executablePath()] : []
  return [...(given === undefined ? [] : [given]), ...fromNpm, ...installed]
}
