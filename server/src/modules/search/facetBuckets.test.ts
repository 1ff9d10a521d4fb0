import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openSeededHub } from '../../testing/openSeededHub.ts'

const answer = z.object({
  practices: z.object({
    facets: z.array(
      z.object({
        key: z.string(),
        buckets: z.array(z.object({ value: z.string(), count: z.int(), selected: z.boolean() })),
      }),
    ),
  }),
})

describe('buckets of a facet', () => {
  it('end at `first`, most hits first, and hold the chosen value beyond it', async () => {
    await using hub = await openSeededHub()
    const bucketsOf = async (key: string, first: string) => {
      const data = await hub.askData(
        `{ practices(filter: { municipalities: ["1489", "2506"] }) { facets { key buckets${first} { value count selected } } } }`,
      )
      return answer.parse(data).practices.facets.find((facet) => facet.key === key)?.buckets ?? []
    }
    const all = await bucketsOf('municipalities', '')
    const some = await bucketsOf('municipalities', '(first: 3)')

    expect(all).toHaveLength(290)
    expect(some.slice(0, 3)).toEqual(all.slice(0, 3))
    expect(
      some
        .filter(({ selected }) => selected)
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(['1489', '2506'])
    expect(some.length).toBeLessThanOrEqual(5)

    const { errors } = await hub.ask('{ practices { facets { buckets(first: 1001) { value } } } }')
    expect(errors[0]?.message).toContain('1 och 1000')
  })
})
