import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openTestGraph } from '../testing/openTestGraph.ts'
import { limitReads } from './readLimit.ts'

// Shorter than what the store allows a read that is under no limit.
vi.setConfig({ testTimeout: 20_000 })

const PAIRS_WITHOUT_END = `// PAIRS_WITHOUT_END
UNWIND range(1, 10000000) AS a
UNWIND range(1, 10000000) AS b
WITH a, b WHERE a * b = 7
RETURN count(*) AS pairs`

it('a read that is under way when the time of its work is up is ended by Neo4j', async () => {
  await using graph = await openTestGraph()
  const limit = { signal: new AbortController().signal, endsAt: performance.now() + 500 }
  const reading = limitReads(
    limit,
    async () => await graph.read(PAIRS_WITHOUT_END, {}, z.object({ pairs: z.int() })),
  )
  await expect(reading).rejects.toThrow(/^PAIRS_WITHOUT_END: .*terminated/)
})
