import { describe, expect, it } from 'vitest'
import { HeldValue } from './HeldValue.ts'

/** A value whose readings end when the test says so, each with what the test gives it. */
function openValue() {
  const readings: PromiseWithResolvers<string>[] = []
  const value = new HeldValue(async () => {
    const reading = Promise.withResolvers<string>()
    readings.push(reading)
    return await reading.promise
  })
  return { value, readings }
}

describe('a held value', () => {
  it('is refused before the first reading', () => {
    expect(() => openValue().value.get()).toThrow(expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' }))
  })

  it('answers with what was held until the new reading has come, and when that fails', async () => {
    const { value, readings } = openValue()
    const first = value.refresh()
    readings[0]?.resolve('first')
    await first
    const second = value.refresh()
    expect(value.get()).toBe('first')
    readings[1]?.reject(new Error('The graph is away.'))
    await expect(second).rejects.toThrow('The graph is away.')
    expect(value.get()).toBe('first')
  })

  it('keeps what the reading that began last has brought, in whatever order they end', async () => {
    const { value, readings } = openValue()
    const early = value.refresh()
    const late = value.refresh()
    readings[1]?.resolve('late')
    await late
    readings[0]?.resolve('early')
    await early
    expect(value.get()).toBe('late')
  })

  it('is read once for all who look for what it lacks at the same time', async () => {
    const { value, readings } = openValue()
    const first = value.refresh()
    readings[0]?.resolve('a')
    await first
    const find = (held: string) => (held.includes('b') ? held : undefined)
    const looking = [value.lookUp(find), value.lookUp(find)]
    expect(readings).toHaveLength(2)
    readings[1]?.resolve('ab')
    for (const found of looking) expect(await found).toBe('ab')
    expect(value.lookUp(find)).toBe('ab')
  })
})
