import type { Browser, Page } from 'playwright-core'
import { watchQuestions } from './watchQuestions.ts'
import { watchTroubles } from './watchTroubles.ts'

/** How a reader's browser is set. */
export interface TabOptions {
  /** CSS pixels; 1280 unless told. */
  readonly width?: number
  readonly height?: number
  /** False for a browser that runs no script. */
  readonly scripts?: boolean
  readonly scheme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  /** Code of the municipality that the reader has chosen. */
  readonly municipality?: string
}

/** A browser of its own, with no memory of other tests: `await using tab = await openTab(…)`. */
export interface Tab extends AsyncDisposable {
  readonly page: Page
  /** What the page complained about: errors of scripts and hydration, refusals by the content security policy. */
  readonly troubles: readonly string[]
  /** The names of the GraphQL operations that it has asked, in order. */
  readonly questions: readonly string[]
}

/** Opens an empty tab whose relative addresses are those of the hub. */
export async function openTab(browser: Browser, hubAddress: string, options: TabOptions = {}): Promise<Tab> {
  const context = await browser.newContext({
    baseURL: hubAddress,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    javaScriptEnabled: options.scripts ?? true,
    colorScheme: options.scheme ?? 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    locale: 'sv-SE',
  })
  context.setDefaultTimeout(15_000)
  if (options.municipality !== undefined)
    await context.addCookies([{ name: 'min_kommun', value: options.municipality, url: hubAddress }])
  const page = await context.newPage()
  return {
    page,
    troubles: watchTroubles(page),
    questions: watchQuestions(page),
    [Symbol.asyncDispose]: async () => await context.close(),
  }
}
