import type { GraphStore } from '../graph/GraphStore.ts'

const CREATE_MUNICIPALITIES = `// CREATE_MUNICIPALITIES
UNWIND $rows AS row
CREATE (m:Organisation:Municipality {id: row.id})
SET m += row`

const CREATE_PRACTICES = `// CREATE_PRACTICES
UNWIND $rows AS row
CREATE (p:Practice {id: row.id})
SET p += row`

const CREATE_RUNS = `// CREATE_RUNS
UNWIND $rows AS row
MATCH (m:Organisation {id: row.from})
MATCH (p:Practice {id: row.to})
CREATE (m)-[:RUNS]->(p)
CREATE (m)-[:PARTNERS_IN {contributions: row.contributions, position: 1}]->(p)
CREATE (m)-[:PARTNERS_IN {contributions: [], position: 2}]->(p)`

const CREATE_GOAL = `// CREATE_GOAL
CREATE (g:Goal {number: 3, nameSv: 'God hälsa'})
CREATE (t:Target {code: '3.b', oftenRelevant: true})-[:PART_OF]->(g)
CREATE (m:Membership {id: 'B1'})-[:\`IN\`]->(n:Network {id: 'N1', slug: 'n1'})`

const TITLE = 'Ett "gott" exempel: 100 % \\ \u2028 rad två\n👩‍👩‍👧 {$x}'

/** Fills an empty graph with `practices` practices of every kind of value, keys of text and of numbers, and a feed. */
export async function fillSampleGraph(store: GraphStore, practices: number): Promise<void> {
  const ids = Array.from({ length: practices }, (_, index) => `P${index}`)
  await store.write('fillSampleGraph', async (transaction) => {
    const municipalities = [
      { id: 'M1489', code: '1489', slug: 'alingsas', name: 'Alingsås', latitude: 57.93, population: 42_000 },
      { id: 'M0182', code: '0182', slug: 'nacka', name: 'Nacka', latitude: 59, population: 110_000 },
    ]
    await transaction.run(CREATE_MUNICIPALITIES, { rows: municipalities })
    await transaction.run(CREATE_PRACTICES, {
      rows: ids.map((id) => ({
        id,
        slug: id,
        title: TITLE,
        completeness: 0.25,
        cost: 90_000,
        documents: ['a', ''],
      })),
    })
    const runs = ids.map((to, index) => ({
      from: index % 2 ? 'M1489' : 'M0182',
      to,
      contributions: ['money', 'staff'],
    }))
    await transaction.run(CREATE_RUNS, { rows: runs })
    await transaction.run(CREATE_GOAL, {})
    for (const id of ids) transaction.record({ label: 'Practice', id, operation: 'CREATED' })
  })
}
