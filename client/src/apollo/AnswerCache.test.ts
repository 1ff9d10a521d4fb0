import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PageOperation } from '../../../graph-schema/rendering/pageRenderer.ts'
import { StartQueryDocument } from '../routes/start/Start.generated.ts'
import { createBrowserClient } from './createBrowserClient.ts'
import { createRenderingClient } from './createRenderingClient.ts'

const ANSWER = {
  statistics: { __typename: 'Statistics', practices: 327, strategies: 99, municipalitiesWithPractices: 154 },
  goals: [],
  municipalities: [],
  practices: { __typename: 'PracticeSearchConnection', edges: [] },
}

describe('a page that is rendered and taken over', () => {
  it('asks once, and hands its answer to the browser, which asks no more', async () => {
    const asked: PageOperation[] = []
    const { apollo, answers } = createRenderingClient(async (operation) => {
      asked.push(operation)
      return await Promise.resolve({ data: ANSWER })
    }, 'sv')
    await apollo.query({ query: StartQueryDocument })
    await apollo.query({ query: StartQueryDocument })
    expect(asked.map(({ operationName, language }) => [operationName, language])).toEqual([
      ['StartQuery', 'sv'],
    ])

    const browser = createBrowserClient(answers(), 'sv')
    const { data } = await browser.query({ query: StartQueryDocument })
    expect(data?.statistics.practices).toBe(327)
  })

  it('keeps the type names that the browser needs to take an answer apart', async () => {
    const documents: string[] = []
    const { apollo } = createRenderingClient(async ({ document }) => {
      documents.push(JSON.stringify(document))
      return await Promise.resolve({ data: ANSWER })
    }, 'sv')
    await apollo.query({ query: StartQueryDocument })
    expect(documents[0]).toContain('__typename')
  })

  it('lets an error through as an error', async () => {
    const { apollo } = createRenderingClient(
      async () =>
        await Promise.resolve({ errors: [{ message: 'Nej', extensions: { code: 'INVALID_INPUT' } }] }),
      'sv',
    )
    await expect(apollo.query({ query: StartQueryDocument })).rejects.toThrow('Nej')
  })
})

describe('answers that a page brought', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('are not taken for the same question with other variables, which asks the hub', async () => {
    const asked = vi.fn<typeof fetch>(async () => await Promise.resolve(Response.json({ data: ANSWER })))
    vi.stubGlobal('fetch', asked)
    const brought = { ...ANSWER, statistics: { ...ANSWER.statistics, strategies: 1 } }
    const client = createBrowserClient(
      [{ operationName: 'StartQuery', variables: '{"a":1}', data: brought }],
      'sv',
    )
    const { data } = await client.query({ query: StartQueryDocument })
    expect(data?.statistics.strategies).toBe(99)
    expect(asked).toHaveBeenCalledOnce()
  })
})
