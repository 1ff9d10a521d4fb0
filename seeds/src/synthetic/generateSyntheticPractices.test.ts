import { expect, it } from 'vitest'
import { z } from 'zod'
import { openTestGraph } from '../../../server/src/testing/openTestGraph.ts'
import { startGraphDraft } from '../graph/graphDraft.ts'
import { addPractice } from '../graph/addPractices.ts'
import { buildSeedGraph } from '../buildSeedGraph.ts'
import { loadSeeds } from '../loadSeeds.ts'
import { loadSyntheticPractices } from '../loadSyntheticPractices.ts'
import { buildOrganisationDirectory } from '../organisationDirectory.ts'
import { readSeedFiles } from '../readSeedFiles.ts'
import { findModelViolations } from '../testing/findModelViolations.ts'
import { generateSyntheticPractices } from './generateSyntheticPractices.ts'

const files = await readSeedFiles()

it('makes up the same practices for the same seed, and others for another', () => {
  const make = (seed: number, count: number) => [...generateSyntheticPractices(files, { seed, count })]
  expect(make(7, 50)).toEqual(make(7, 50))
  expect(make(7, 50)).toEqual(make(7, 80).slice(0, 50))
  expect(make(8, 50)).not.toEqual(make(7, 50))
})

it('spreads them over the municipalities and numbers them from X000001', () => {
  const rows = [...generateSyntheticPractices(files, { count: 4000 })]
  expect(rows[0]?.id).toBe('X000001')
  expect(new Set(rows.map(({ id }) => id)).size).toBe(4000)
  expect(new Set(rows.map(({ code }) => code)).size).toBeGreaterThan(280)
})

it('uses few words often and many words seldom', () => {
  const counts = new Map<string, number>()
  for (const { method } of generateSyntheticPractices(files, { count: 2000 }))
    for (const word of method?.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts.values()].toSorted((a, b) => b - a)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  const share = (words: number): number =>
    sorted.slice(0, words).reduce((sum, count) => sum + count, 0) / total
  expect(counts.size).toBeGreaterThan(4000)
  expect(share(100)).toBeGreaterThan(0.4)
  expect(share(100)).toBeLessThan(0.8)
})

it('makes practices that the graph model allows', () => {
  const seeded = buildSeedGraph(files)
  const draft = startGraphDraft()
  const directory = buildOrganisationDirectory(files)
  for (const row of generateSyntheticPractices(files, { count: 500 }))
    addPractice(draft, row, { directory, slug: row.id.toLowerCase() })
  const { nodes, relationships } = draft.finish()
  expect(
    findModelViolations({
      nodes: [...seeded.nodes, ...nodes],
      relationships: [...seeded.relationships, ...relationships],
    }),
  ).toEqual([])
})

it('loads them in batches, and not twice', async () => {
  await using graph = await openTestGraph()
  await loadSeeds(graph)
  const done: number[] = []
  await loadSyntheticPractices(graph, files, {
    count: 2100,
    onProgress: (progress) => done.push(progress.done),
  })
  expect(done).toEqual([2000, 2100])
  const last = await graph.lastChange()
  await loadSyntheticPractices(graph, files, { count: 2100 })
  expect(await graph.lastChange()).toBe(last)
  const count = await graph.read(
    '// COUNT_PRACTICES\nMATCH (:Organisation)-[:RUNS]->(p:Practice) RETURN count(p) AS count',
    {},
    z.object({ count: z.int() }),
  )
  expect(count).toEqual([{ count: 327 + 2100 }])
})
