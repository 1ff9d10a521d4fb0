import { afterEach, expect, test, vi } from 'vitest'
import { queryName } from '../graph/queryName.ts'
import { holdBack } from '../testing/holdBack.ts'
import { startTestHub } from '../testing/startTestHub.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('an operation whose time is up is answered so, and begins no new read', async () => {
  await using hub = await startTestHub()
  using held = holdBack(hub.store, 'LIST_PRACTICE_IDS_BY_SLUG')
  const reads = vi.spyOn(hub.store, 'read')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = hub.query('{ practice(slug: "finns-inte") { title } }')
  await held.reached
  await vi.advanceTimersByTimeAsync(10_000)
  vi.useRealTimers()
  expect(await asked).toMatchObject({
    data: null,
    errors: [{ message: expect.stringContaining('10 sekunder'), extensions: { code: 'TIMEOUT' } }],
  })

  // The former slugs would be read next.
  held.release()
  const next = (): number =>
    reads.mock.calls.findIndex(([cypher]) => queryName(cypher) === 'LIST_PRACTICE_IDS_BY_FORMER_SLUG')
  await expect.poll(next).toBeGreaterThan(0)
  await expect
    .poll(() => reads.mock.settledResults[next()])
    .toMatchObject({ type: 'rejected', value: { code: 'TIMEOUT' } })
})
