import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openTestGraph, type TestGraph } from '../../server/src/testing/openTestGraph.ts'
import { loadSeeds } from './loadSeeds.ts'
import { SeedDataError } from './SeedDataError.ts'
import { copySeedFiles } from './testing/copySeedFiles.ts'

// A Neo4j that has just started plans each text of the load for the first time, which takes it long on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

const NOTHING = {
  nodesCreated: 0,
  nodesUpdated: 0,
  relationshipsCreated: 0,
  relationshipsUpdated: 0,
  relationshipsDeleted: 0,
}

const textRow = z.object({ text: z.string().nullable() })

async function readTexts(graph: TestGraph, cypher: string, parameters = {}): Promise<(string | null)[]> {
  const rows = await graph.read(`// TEST_READ\n${cypher}`, parameters, textRow)
  return rows.map(({ text }) => text)
}

const countRow = z.object({ name: z.string(), count: z.int() })

async function readCounts(graph: TestGraph): Promise<Record<string, number>> {
  const labels = await graph.read(
    `// COUNT_LABELS
MATCH (node) UNWIND labels(node) AS name RETURN name, count(*) AS count`,
    {},
    countRow,
  )
  const types = await graph.read(
    `// COUNT_TYPES
MATCH ()-[link]->() RETURN type(link) AS name, count(*) AS count`,
    {},
    countRow,
  )
  return Object.fromEntries([...labels, ...types].map(({ name, count }) => [name, count]))
}

const propertiesRow = z.object({ key: z.string(), properties: z.record(z.string(), z.unknown()) })

async function readEverything(graph: TestGraph): Promise<unknown> {
  const nodes = await graph.read(
    `// READ_ALL_NODES
MATCH (node) WHERE NOT node:Change AND NOT node:Migration
RETURN coalesce(node.id, node.code, node.key, toString(node.number)) AS key, properties(node) AS properties`,
    {},
    propertiesRow,
  )
  return nodes.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

describe('loading the seeds', () => {
  it('puts every record into the graph', async () => {
    await using graph = await openTestGraph()
    await loadSeeds(graph)
    expect(await readCounts(graph)).toMatchObject({
      Organisation: 556,
      Municipality: 290,
      Region: 21,
      Concept: 120 + 288,
      Goal: 17,
      Target: 169,
      Practice: 327,
      Strategy: 99,
      Passage: 628,
      Network: 2,
      Membership: 6,
      Decision: 73,
      Assessment: 5,
      MappingStatement: 25,
      Source: 449,
      RUNS: 327,
      ADOPTED: 99,
      HAS_PASSAGE: 628,
      MEASURED: 4350,
      IN: 6,
      BY: 2,
    })
  })

  it('leaves the same graph, and nothing in the change feed, the second time', async () => {
    await using graph = await openTestGraph()
    const first = await loadSeeds(graph)
    const [before, counts, last] = [
      await readEverything(graph),
      await readCounts(graph),
      await graph.lastChange(),
    ]
    expect(last).toBe(first.nodesCreated)
    expect(await loadSeeds(graph)).toEqual(NOTHING)
    expect(await graph.lastChange()).toBe(last)
    expect(await readCounts(graph)).toEqual(counts)
    expect(await readEverything(graph)).toEqual(before)
  })

  it('reports how far it has come', async () => {
    await using graph = await openTestGraph()
    const steps: number[] = []
    let total = 0
    await loadSeeds(graph, {
      onProgress: (progress) => {
        steps.push(progress.done)
        total = progress.total
      },
    })
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toBe(total)
  })

  it('loads nothing when one row is bad', async () => {
    await using graph = await openTestGraph()
    await using seeds = await copySeedFiles()
    await seeds.replace('mapping_statements.csv', 'MS25,0182', 'MS25,182')
    await expect(loadSeeds(graph, { directory: seeds.directory })).rejects.toThrow(SeedDataError)
    expect(await readCounts(graph)).not.toHaveProperty('County')
    expect(await graph.lastChange()).toBe(0)
  })
})

describe('loading changed seeds', () => {
  it('changes what the row changes, removes what it no longer says, and notes the record once', async () => {
    await using graph = await openTestGraph()
    await using seeds = await copySeedFiles()
    await loadSeeds(graph)
    const last = await graph.lastChange()
    await seeds.replace('practices.csv', ',2008,,pagaende,', ',,2025,avslutad,')
    await seeds.replace(
      'practices.csv',
      'integration;demokrati;valfard,volontarer',
      'integration;kultur,volontarer',
    )
    await loadSeeds(graph, { directory: seeds.directory })

    const years = 'MATCH (p:Practice {id: "P001"}) RETURN toString(p.startYear) AS text'
    expect(await readTexts(graph, years)).toEqual([null])
    expect(
      await readTexts(
        graph,
        'MATCH (p:Practice {id: "P001"})-[:IN_AREA]->(c:Concept) RETURN c.key AS text ORDER BY text',
      ),
    ).toEqual(['integration', 'kultur'])
    expect(
      await readTexts(
        graph,
        'MATCH (p:Practice {id: "P001"})-[:HAS_STATUS]->(c:Concept) RETURN c.key AS text',
      ),
    ).toEqual(['avslutad'])
    const changes = await graph.readChanges(last, 100)
    expect(changes.map(({ label, id, operation }) => `${operation} ${label} ${id}`)).toEqual([
      'UPDATED Practice P001',
    ])
  })

  it('changes what a partner gives and removes a partner that is gone', async () => {
    await using graph = await openTestGraph()
    await using seeds = await copySeedFiles()
    await loadSeeds(graph)
    const last = await graph.lastChange()
    await seeds.replace('practices.csv', 'Cykelfrämjandet;Öppna dörren', 'Öppna dörren')
    await seeds.replace('practices.csv', 'Nacka kommun=coordination', 'Nacka kommun=money')
    const report = await loadSeeds(graph, { directory: seeds.directory })
    expect(report).toMatchObject({ relationshipsCreated: 0, relationshipsDeleted: 1, nodesUpdated: 0 })
    const partners = await readTexts(
      graph,
      'MATCH (p:Practice {id: "P001"})<-[r:PARTNERS_IN]-(o:Organisation) WHERE r.position = 6 OR o.slug = "cykelframjandet" RETURN o.name + " " + r.contributions[0] AS text',
    )
    expect(partners).toEqual(['Nacka money'])
    expect(await graph.readChanges(last, 100)).toMatchObject([{ label: 'Practice', id: 'P001' }])
  })

  it('leaves a former slug that leads to the record, and frees it when the slug comes back', async () => {
    await using graph = await openTestGraph()
    await using seeds = await copySeedFiles()
    await loadSeeds(graph)
    await seeds.replace('practices.csv', 'P001,Volontär i Nacka', 'P001,Volontärer i Nacka')
    await loadSeeds(graph, { directory: seeds.directory })
    const former = `MATCH (f:FormerSlug)-[:NOW]->(p:Practice) RETURN f.id + " " + p.slug AS text`
    expect(await readTexts(graph, former)).toEqual(['Practice:volontar-i-nacka volontarer-i-nacka'])
    await loadSeeds(graph)
    expect(await readTexts(graph, former)).toEqual(['Practice:volontarer-i-nacka volontar-i-nacka'])
  })

  it('changes the kind of an organisation together with its labels', async () => {
    await using graph = await openTestGraph()
    await using seeds = await copySeedFiles()
    await loadSeeds(graph)
    const associations = async (): Promise<number | undefined> => (await readCounts(graph))['Association']
    const before = await associations()
    await seeds.replace('organisations.csv', 'org:abf,ABF,ASSOCIATION', 'org:abf,ABF,COMPANY')
    await loadSeeds(graph, { directory: seeds.directory })
    expect(await associations()).toBe((before ?? 0) - 1)
    await loadSeeds(graph)
    expect(await associations()).toBe(before)
  })

  it('leaves alone what the hub itself has written', async () => {
    await using graph = await openTestGraph()
    await loadSeeds(graph)
    await graph.write('CONFIRM', async (transaction) => {
      await transaction.run('// CONFIRM\nMATCH (p:Practice {id: "P001"}) SET p.confirmation = "BOTH"', {})
      await transaction.run('// ADD_OWN\nCREATE (p:Practice {id: "own", slug: "own"})', {})
    })
    expect(await loadSeeds(graph)).toEqual(NOTHING)
    expect(
      await readTexts(
        graph,
        'MATCH (p:Practice) WHERE p.id IN ["P001", "own"] RETURN p.confirmation AS text ORDER BY p.id',
      ),
    ).toEqual(['BOTH', null])
  })
})
