import type { Page } from 'playwright-core'
import { untilIdle } from './untilIdle.ts'
import { operationOf } from './watchQuestions.ts'

/** Answers of the hub that are held back on their way to the page. */
export interface HeldAnswers {
  /** Resolves when the page has asked the first of them. */
  readonly asked: Promise<void>
  /** Lets them go on to the page, and waits until it has dealt with them; those that it has given up on are lost. */
  readonly release: () => Promise<void>
}

/** Holds back the answers to the next `first` questions of one name; later ones pass. */
export async function holdAnswers(
  page: Page,
  operation: string,
  { first }: { readonly first: number },
): Promise<HeldAnswers> {
  const asked = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const passed: Promise<void>[] = []
  let left = first
  await page.route('**/graphql*', async (route) => {
    if (operationOf(route.request()) !== operation || left === 0) {
      await route.continue()
      return
    }
    left--
    asked.resolve()
    const pass = async (): Promise<void> => {
      const response = await route.fetch()
      await released.promise
      // A page that no longer waits has taken its request back.
      await route.fulfill({ response }).catch(() => undefined)
    }
    passed.push(pass())
    await passed.at(-1)
  })
  return {
    asked: asked.promise,
    release: async () => {
      released.resolve()
      await Promise.all(passed)
      await untilIdle(page)
    },
  }
}
