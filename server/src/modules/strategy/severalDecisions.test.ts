import { expect, it } from 'vitest'
import type { GraphStore } from '../../graph/GraphStore.ts'
import { openSeededHub } from '../../testing/openSeededHub.ts'
import { valueAt, valuesAt } from '../../testing/valuesAt.ts'

/** Whichever way an engine lists them, the latest is neither the first nor the last that was written. */
const addDecisions = async (graph: GraphStore): Promise<void> =>
  await graph.write('TEST_WRITE', async (transaction) => {
    for (const [id, date] of [
      ['X1', '2031-05'],
      ['X2', '2031-05-20'],
      ['X3', '2029-01-01'],
      ['X4', null],
    ] as const)
      await transaction.run(
        `// TEST_WRITE
MATCH (strategy:Strategy {id: 'S001'})
MATCH (membership:Membership)
WITH strategy, membership ORDER BY membership.id LIMIT 1
CREATE (decision:Decision {id: $id, date: $date, outcome: 'DECIDED', registrationNumber: $id, documents: []})
CREATE (strategy)-[:DECIDED_BY]->(decision)
CREATE (membership)-[:BY]->(decision)`,
        { id, date },
      )
  })

it('a strategy or membership with several decisions rests on the latest, in records and in search alike', async () => {
  await using hub = await openSeededHub({ fill: addDecisions })
  const data = await hub.askData(`{
    strategy(slug: "samverkan-med-civilsamhallet-uppdrag") { decision { id } }
    strategies(sort: NEWEST, first: 1) { edges { node { id decision { date } } } }
    networks { memberships { decision { id } } }
  }`)
  expect(valueAt(data, 'strategy.decision.id')).toBe('X2')
  expect(valuesAt(data, 'strategies.edges')).toEqual([
    { node: { id: 'S001', decision: { date: '2031-05-20' } } },
  ])
  expect(valuesAt(data, 'networks.memberships.decision')).toContainEqual({ id: 'X2' })
})
