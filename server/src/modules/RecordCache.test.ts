import { describe, expect, it } from 'vitest'
import { RecordCache } from './RecordCache.ts'

interface Row {
  readonly id: string
  readonly text: string
}

/** A cache over a table that tests change, with each batch that was read. */
function openCache(most = 10) {
  const table = new Map<string, string>([
    ['a', 'first'],
    ['b', 'first'],
    ['c', 'first'],
  ])
  const batches: string[][] = []
  const held = { reading: Promise.resolve() }
  const cache = new RecordCache<Row>(async (ids) => {
    batches.push([...ids])
    const rows = ids.flatMap((id) => {
      const text = table.get(id)
      return text === undefined ? [] : [{ id, text }]
    })
    await held.reading
    return rows
  }, most)
  return { table, batches, cache, held }
}

describe('a record cache', () => {
  it('reads what is missing in one batch, each id once, and answers in the order of the ids', async () => {
    const { cache, batches } = openCache()
    await cache.findMany(['b'])
    const rows = await cache.findMany(['c', 'b', 'x', 'a', 'c'])
    expect(rows.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'c'])
    expect(batches).toEqual([['b'], ['c', 'x', 'a']])
  })

  it('answers at once when everything is held', async () => {
    const { cache } = openCache()
    expect(cache.findMany(['a', 'b'])).toBeInstanceOf(Promise)
    await cache.findMany(['a', 'b'])
    expect(cache.findMany(['b', 'a'])).toEqual([
      { id: 'b', text: 'first' },
      { id: 'a', text: 'first' },
    ])
  })

  it('reads a forgotten record anew', async () => {
    const { cache, table } = openCache()
    await cache.findMany(['a'])
    table.set('a', 'second')
    expect(cache.peek('a')).toEqual({ id: 'a', text: 'first' })
    cache.forget(['a'])
    expect(await cache.findMany(['a'])).toEqual([{ id: 'a', text: 'second' }])
  })

  it('does not hold what was forgotten while it was being read', async () => {
    const { cache, table, held } = openCache()
    const { promise, resolve } = Promise.withResolvers<void>()
    held.reading = promise
    const early = cache.findMany(['a'])
    table.set('a', 'second')
    cache.forget(['a'])
    resolve()
    expect(await early).toEqual([{ id: 'a', text: 'first' }])
    expect(await cache.findMany(['a'])).toEqual([{ id: 'a', text: 'second' }])
  })

  it('reads ahead what is not held, as many as there is room for, and none once it is told to stop', async () => {
    const { cache, batches } = openCache(2)
    await cache.readAhead(['a', 'b', 'c'], AbortSignal.abort())
    expect(batches).toEqual([])
    await cache.findMany(['b'])
    await cache.readAhead(['a', 'b', 'c'], new AbortController().signal)
    expect(batches).toEqual([['b'], ['a']])
    expect(cache.findMany(['a', 'b'])).not.toBeInstanceOf(Promise)
  })

  it('lets go of the records that were used longest ago', async () => {
    const { cache } = openCache(2)
    await cache.findMany(['a', 'b'])
    await cache.findMany(['a', 'c'])
    expect(['a', 'b', 'c'].filter((id) => cache.peek(id) !== undefined)).toEqual(['a', 'c'])
  })
})
