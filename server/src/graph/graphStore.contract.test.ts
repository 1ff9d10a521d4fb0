import { Neo4jError } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestGraph, TEST_ENGINE } from '../testing/openTestGraph.ts'
import {
  GraphConflictError,
  GraphConstraintError,
  GraphQueryError,
  GraphRowError,
  GraphUnavailableError,
} from './graphErrors.ts'
import type { GraphStore, GraphValue } from './GraphStore.ts'

const CREATE_NETWORK = `// CREATE_NETWORK
CREATE (n:Network {id: $id, slug: $id, nameSv: $name})`
const FIND_NETWORK = `// FIND_NETWORK
MATCH (n:Network {id: $id})
RETURN n.id AS id, n.nameSv AS name`
const COUNT_NETWORKS = `// COUNT_NETWORKS
MATCH (n:Network)
RETURN count(*) AS total`
const RAISE_FEE = `// RAISE_FEE
MATCH (n:Network {id: $id})
SET n.fee = n.fee + 1`

const networkRow = z.object({ id: z.string(), name: z.string() })
const totalRow = z.object({ total: z.int() })

async function createNetwork(graph: GraphStore, id: string, name = 'Ett nätverk'): Promise<void> {
  await graph.write('createNetwork', async (transaction) => {
    await transaction.run(CREATE_NETWORK, { id, name })
    transaction.record({ label: 'Network', id, operation: 'CREATED' })
  })
}

/** What the engine itself raises when two writes meet. */
function conflict(): Error {
  if (TEST_ENGINE === 'embedded') return new GraphConflictError('CREATE_NETWORK')
  return new Neo4jError('two writes met', 'Neo.TransientError.Transaction.DeadlockDetected', '', '')
}

async function countNetworks(graph: GraphStore): Promise<number | undefined> {
  return (await graph.read(COUNT_NETWORKS, {}, totalRow))[0]?.total
}

describe('reading and writing', () => {
  it('gives back what was written', async () => {
    await using graph = await openTestGraph()
    await createNetwork(graph, 'N1', 'Samverkansnätverket')
    expect(await graph.read(FIND_NETWORK, { id: 'N1' }, networkRow)).toEqual([
      { id: 'N1', name: 'Samverkansnätverket' },
    ])
  })

  it('gives plain values: whole numbers, lists, maps, nodes and relationships as their properties', async () => {
    await using graph = await openTestGraph()
    await graph.write('createPlain', async (transaction) => {
      await transaction.run(
        `// CREATE_PLAIN
CREATE (s:Strategy {id: 'S1', signers: $signers})-[r:DOCUMENTED_BY {position: 1}]->(k:Source {id: 'K1', share: 0.5})`,
        { signers: [] },
      )
    })
    const rows = await graph.read(
      `// READ_PLAIN
MATCH (s:Strategy {id: 'S1'})-[r:DOCUMENTED_BY]->(k:Source)
RETURN s, r, k.share AS share, s.missing AS missing, count(*) AS total, {nested: [1, 2.5, 'å', true, null]} AS map`,
      {},
      z.record(z.string(), z.unknown()),
    )
    expect(rows).toEqual([
      {
        s: { id: 'S1', signers: [] },
        r: { position: 1 },
        share: 0.5,
        missing: null,
        total: 1,
        map: { nested: [1, 2.5, 'å', true, null] },
      },
    ])
  })

  it('shows a transaction its own writes and nobody else’s before the commit', async () => {
    await using graph = await openTestGraph()
    const seen = await graph.write('createAndLook', async (transaction) => {
      await transaction.run(CREATE_NETWORK, { id: 'N1', name: 'Inne' })
      const inside = await transaction.read(COUNT_NETWORKS, {}, totalRow)
      return { inside: inside[0]?.total, outside: await countNetworks(graph) }
    })
    expect(seen).toEqual({ inside: 1, outside: 0 })
    expect(await countNetworks(graph)).toBe(1)
  })

  it('leaves nothing behind when the work throws', async () => {
    await using graph = await openTestGraph()
    const failing = graph.write('createAndFail', async (transaction) => {
      await transaction.run(CREATE_NETWORK, { id: 'N1', name: 'Halvt' })
      transaction.record({ label: 'Network', id: 'N1', operation: 'CREATED' })
      throw new Error('halfway')
    })
    await expect(failing).rejects.toThrow('halfway')
    expect(await countNetworks(graph)).toBe(0)
    expect(await graph.lastChange()).toBe(0)
  })

  it.each([
    ['quotes', `'"\`\\'`],
    ['Cypher', `x'}) DETACH DELETE n //`],
    ['emoji', '👩‍👩‍👧‍👦 🇸🇪'],
    ['percent and backslash', '100 % \\n \\u00e5'],
    ['line breaks', 'rad 1\r\nrad 2\u2028'],
    ['parameter signs', '$id ${id} {id}'],
    ['the empty string', ''],
  ])('keeps %s in a value as they are', async (_, name) => {
    await using graph = await openTestGraph()
    await createNetwork(graph, 'N1', name)
    expect(await graph.read(FIND_NETWORK, { id: 'N1' }, networkRow)).toEqual([{ id: 'N1', name }])
  })

  it('finds a text typed in NFD by its NFC form, nested values too', async () => {
    await using graph = await openTestGraph()
    await createNetwork(graph, 'Ängö'.normalize('NFD'), 'Å'.normalize('NFD'))
    const rows = await graph.read(
      `// FIND_MANY
UNWIND $wanted AS one
MATCH (n:Network {id: one.id})
RETURN n.id AS id, n.nameSv AS name`,
      { wanted: [{ id: 'Ängö'.normalize('NFD') }, { id: 'Ängö' }] },
      networkRow,
    )
    expect(rows).toEqual([
      { id: 'Ängö', name: 'Å' },
      { id: 'Ängö', name: 'Å' },
    ])
  })

  it('compares and sorts strings by code point', async () => {
    await using graph = await openTestGraph()
    for (const id of ['Ö', 'a', 'Å', 'Z', 'Ä']) await createNetwork(graph, id)
    const rows = await graph.read(
      '// SORT_NETWORKS\nMATCH (n:Network) RETURN n.id AS id ORDER BY id',
      {},
      z.object({ id: z.string() }),
    )
    expect(rows.map(({ id }) => id)).toEqual(['Z', 'a', 'Ä', 'Å', 'Ö'])
  })
})

describe('refusals', () => {
  it('refuses a text without a name', async () => {
    await using graph = await openTestGraph()
    await expect(graph.read('RETURN 1 AS one', {}, z.unknown())).rejects.toThrow(GraphQueryError)
  })

  it('refuses a read that writes, and writes nothing', async () => {
    await using graph = await openTestGraph()
    const read = graph.read("// SNEAK_IN\nCREATE (n:Network {id: 'N1'}) RETURN n.id AS id", {}, z.unknown())
    await expect(read).rejects.toThrow(GraphQueryError)
    expect(await countNetworks(graph)).toBe(0)
  })

  it.each([
    ['an undefined parameter', undefined],
    ['a number that is none', Number.NaN],
    ['a function', () => 1],
  ])('refuses %s and names where it stands', async (_, value) => {
    await using graph = await openTestGraph()
    // The types forbid it; what comes from a form or a library may not keep to them.
    const forms: GraphValue[] = ['iop', null]
    Reflect.set(forms, 1, value)
    const read = graph.read('// ECHO\nRETURN $filter AS filter', { filter: { forms } }, z.unknown())
    await expect(read).rejects.toThrow(/ECHO: \$filter\.forms\[1\]/)
  })

  it('names query, row and field when a row does not fit', async () => {
    await using graph = await openTestGraph()
    const read = graph.read('// TWO_ROWS\nUNWIND [1, 2.5] AS total RETURN total', {}, totalRow)
    await expect(read).rejects.toThrow(GraphRowError)
    await expect(read).rejects.toThrow(/Row 1 of TWO_ROWS does not fit: total/)
  })

  it('names label and property when a value would stand twice', async () => {
    await using graph = await openTestGraph()
    await createNetwork(graph, 'N1')
    const again = graph.write(
      'createAgain',
      async (tx) => await tx.run("// CREATE_AGAIN\nCREATE (n:Network {id: 'N1', slug: 'another'})", {}),
    )
    await expect(again).rejects.toThrow(GraphConstraintError)
    await expect(again).rejects.toMatchObject({ label: 'Network', property: 'id' })
    expect(await graph.lastChange()).toBe(1)
  })

  it('names the query whose Cypher is wrong', async () => {
    await using graph = await openTestGraph()
    const read = graph.read('// MISSPELT\nRETRUN 1', {}, z.unknown())
    await expect(read).rejects.toThrow(GraphQueryError)
    await expect(read).rejects.toThrow(/^MISSPELT: /)
  })

  it('refuses a write inside a write', async () => {
    await using graph = await openTestGraph()
    const nested = graph.write('outer', async () => await createNetwork(graph, 'N1'))
    await expect(nested).rejects.toThrow(/cannot start inside the write outer/)
  })

  it('refuses every call after it was closed', async () => {
    const graph = await openTestGraph()
    await graph.close()
    await graph.close()
    await expect(graph.lastChange()).rejects.toThrow(GraphUnavailableError)
    await expect(createNetwork(graph, 'N1')).rejects.toThrow(GraphUnavailableError)
    expect(await graph.health()).toMatchObject({ answering: false })
  })
})

describe('concurrent writers', () => {
  it('lose no update', async () => {
    await using graph = await openTestGraph()
    await createNetwork(graph, 'N1')
    await graph.write(
      'setFee',
      async (tx) => await tx.run("// SET_FEE\nMATCH (n:Network {id: 'N1'}) SET n.fee = 0", {}),
    )
    await Promise.all(
      Array.from(
        { length: 40 },
        async () =>
          await graph.write('raiseFee', async (transaction) => {
            await transaction.run(RAISE_FEE, { id: 'N1' })
            transaction.record({ label: 'Network', id: 'N1', operation: 'UPDATED' })
          }),
      ),
    )
    const rows = await graph.read(
      "// READ_FEE\nMATCH (n:Network {id: 'N1'}) RETURN n.fee AS total",
      {},
      totalRow,
    )
    expect(rows).toEqual([{ total: 40 }])
  })

  it('get one node from one MERGE each', async () => {
    await using graph = await openTestGraph()
    const merge =
      "// MERGE_NETWORK\nMERGE (n:Network {id: 'N1'}) ON CREATE SET n.fee = 0 SET n.fee = n.fee + 1"
    await Promise.all(
      Array.from(
        { length: 20 },
        async () => await graph.write('merge', async (tx) => await tx.run(merge, {})),
      ),
    )
    expect(await graph.read('// READ_ALL\nMATCH (n:Network) RETURN n.fee AS total', {}, totalRow)).toEqual([
      { total: 20 },
    ])
  })

  it('run again, from the start, when one has to give way', async () => {
    await using graph = await openTestGraph()
    await createNetwork(graph, 'N1')
    let attempts = 0
    await graph.write('meetOnce', async (transaction) => {
      attempts += 1
      await transaction.run(CREATE_NETWORK, { id: `attempt ${attempts}`, name: 'Ett försök' })
      if (attempts === 1) throw conflict()
    })
    expect(attempts).toBe(2)
    expect(await graph.read(FIND_NETWORK, { id: 'attempt 1' }, networkRow)).toEqual([])
    expect(await graph.read(FIND_NETWORK, { id: 'attempt 2' }, networkRow)).toHaveLength(1)
  })
})

describe('the change feed', () => {
  it('starts at 0 and gets what a write recorded, once per record', async () => {
    await using graph = await openTestGraph()
    expect(await graph.lastChange()).toBe(0)
    await graph.write('shareNetwork', async (transaction) => {
      transaction.record({ label: 'Network', id: 'N1', operation: 'CREATED' })
      transaction.record({ label: 'Network', id: 'N1', operation: 'UPDATED' })
      transaction.record({ label: 'Practice', id: 'P1', operation: 'UPDATED' })
    })
    expect(await graph.readChanges(0, 10)).toEqual([
      {
        seq: 1,
        at: expect.any(String),
        label: 'Network',
        id: 'N1',
        operation: 'CREATED',
        transaction: 'shareNetwork',
      },
      {
        seq: 2,
        at: expect.any(String),
        label: 'Practice',
        id: 'P1',
        operation: 'UPDATED',
        transaction: 'shareNetwork',
      },
    ])
  })

  it('has no gaps and no doubles when many write at once and some fail', async () => {
    await using graph = await openTestGraph()
    await Promise.allSettled(
      Array.from(
        { length: 60 },
        async (_, index) =>
          await graph.write(`write${index}`, async (transaction) => {
            await transaction.run(CREATE_NETWORK, { id: `N${index}`, name: 'Ett av många' })
            transaction.record({ label: 'Network', id: `N${index}`, operation: 'CREATED' })
            if (index % 4 === 0) throw new Error('gives up')
            if (index % 3 === 0)
              transaction.record({ label: 'Practice', id: `P${index}`, operation: 'UPDATED' })
          }),
      ),
    )
    const entries = await graph.readChanges(0, 1000)
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.filter(({ label }) => label === 'Network')).toHaveLength(45)
    expect(await graph.lastChange()).toBe(entries.length)
    expect(await countNetworks(graph)).toBe(45)
  })

  it('is followed from any number in portions', async () => {
    await using graph = await openTestGraph()
    for (let index = 1; index <= 7; index++) await createNetwork(graph, `N${index}`)
    const ids = async (seq: number, limit: number): Promise<string[]> =>
      (await graph.readChanges(seq, limit)).map(({ id }) => id)
    expect(await ids(0, 3)).toEqual(['N1', 'N2', 'N3'])
    expect(await ids(3, 3)).toEqual(['N4', 'N5', 'N6'])
    expect(await ids(6, 3)).toEqual(['N7'])
    expect(await ids(7, 3)).toEqual([])
    expect(await ids(900, 3)).toEqual([])
    expect(await ids(0, 0)).toEqual([])
  })
})

describe('health', () => {
  it('names the engine and its version', async () => {
    await using graph = await openTestGraph()
    expect(await graph.health()).toEqual({
      engine: TEST_ENGINE,
      answering: true,
      detail: expect.stringMatching(/\d\.\d/),
    })
  })
})
