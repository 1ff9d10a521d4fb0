import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadSeeds } from '../../../seeds/src/loadSeeds.ts'
import { askBothEngines } from '../testing/compareEngines.ts'
import { openMemoryGraph, openTestGraph } from '../testing/openTestGraph.ts'
import type { TestGraph } from '../testing/openTestGraph.ts'

const modules = import.meta.glob<Record<string, unknown>>('./**/*Repository.ts', { eager: true })
const texts = import.meta.glob<string>('./**/*Repository.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const value: z.ZodType<string | number | boolean | null | readonly (string | number)[]> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
])
const queryExamples = z.record(
  z.string(),
  z.object({ cypher: z.string(), parameters: z.record(z.string(), value) }),
)

/** Every query that a repository exports as `<NAME>_QUERIES`, with parameters to try it with. */
const examples = Object.values(modules)
  .flatMap((exported) => Object.entries(exported))
  .filter(([name]) => name.endsWith('_QUERIES'))
  .flatMap(([, queries]) => Object.entries(queryExamples.parse(queries)))

it('every query of the repositories is tried on both engines', () => {
  const written = Object.values(texts).flatMap((text) =>
    [...text.matchAll(/`\/\/ ([A-Z0-9_]+)\n/g)].map(([, name]) => name),
  )
  expect(written.length).toBeGreaterThan(0)
  expect(new Set(examples.map(([name]) => name))).toEqual(new Set(written))
})

describe('both engines give the same answer to', () => {
  let stores: { embedded: TestGraph; neo4j: TestGraph }

  beforeAll(async () => {
    stores = { embedded: await openMemoryGraph(), neo4j: await openTestGraph() }
    await loadSeeds(stores.embedded)
    await loadSeeds(stores.neo4j)
  })

  afterAll(async () => {
    await stores.embedded.close()
    await stores.neo4j.close()
  })

  it.each(examples)('%s', async (_, example) => {
    const answers = await askBothEngines(stores, example)
    expect(answers.neo4j).toEqual(answers.embedded)
  })
})
