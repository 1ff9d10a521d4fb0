/**
 * `npm run relevance`: how well the hub and three others answer the judged questions. `-- --without-neo4j` leaves out
 * the one that has to be started; `-- --half tune` asks one half only, so that the other stays unseen; `-- --questions`
 * also prints every question; `-- --unjudged` prints, for the judges, which practices stand among the first ten of any
 * system without a grade.
 */
import { parseArgs } from 'node:util'
import { readSeedContext, readSeedPractices } from '../../server/src/search/testing/seedPractices.ts'
import { printRow, printTable } from '../statistics.ts'
import { askSystem, mean, type MeasuredQuestion } from './askSystem.ts'
import { rankWithHub } from './rankWithHub.ts'
import { rankWithMiniSearch } from './rankWithMiniSearch.ts'
import { rankWithNeo4j } from './rankWithNeo4j.ts'
import { rankWithPlainWords } from './rankWithPlainWords.ts'
import { HALVES, QUESTION_KINDS, readRelevanceData } from './readRelevanceData.ts'
import { toSearchableText } from './SearchableText.ts'

const { values: options } = parseArgs({
  options: {
    'without-neo4j': { type: 'boolean', default: false },
    half: { type: 'string' },
    questions: { type: 'boolean', default: false },
    unjudged: { type: 'boolean', default: false },
  },
})

const practices = readSeedPractices()
const context = readSeedContext()
const texts = practices.map((practice) => toSearchableText(practice, context))
const halves = HALVES.filter((half) => options.half === undefined || options.half === half)
const questions = readRelevanceData().filter(({ half }) => halves.includes(half))

await using neo4j = options['without-neo4j'] ? undefined : await rankWithNeo4j(texts)
if (neo4j === undefined) console.log('Neo4j is not part of this run.')
const systems = [
  rankWithHub(practices, context),
  rankWithPlainWords(texts),
  rankWithMiniSearch(texts),
  ...(neo4j === undefined ? [] : [neo4j]),
]
const names = systems.map(({ name }) => name)
const answers: MeasuredQuestion[][] = []
for (const system of systems) answers.push(await askSystem(system, questions))

for (const half of halves) {
  for (const measure of ['ndcg', 'recall'] as const) {
    printTable(`${measure === 'ndcg' ? 'nDCG@10' : 'recall@20'}, ${half}`, 'Kind', 'Questions', ...names)
    for (const kind of [...QUESTION_KINDS, 'all'] as const) {
      const rows = answers.map((all) =>
        all.filter((answer) => answer.half === half && (kind === 'all' || answer.kind === kind)),
      )
      const means = rows.map((row) => mean(row.map((answer) => answer[measure])).toFixed(3))
      printRow(kind, rows[0]?.length ?? 0, ...means)
    }
  }
}
if (options.questions) {
  printTable('nDCG@10 by question', 'Half', 'Kind', 'Question', ...names)
  for (const [place, { half, kind, question }] of questions.entries()) {
    printRow(half, kind, question, ...answers.map((all) => (all[place]?.ndcg ?? 0).toFixed(2)))
  }
}
if (options.unjudged) {
  const titles = new Map(practices.map(({ id, title }) => [id, title]))
  const seen = new Set<string>()
  printTable('Not judged', 'Need', 'Practice', 'Title')
  for (const { need, grades, ranked } of answers.flat()) {
    for (const id of ranked.slice(0, 10)) {
      if (grades.has(id) || seen.has(need + id)) continue
      seen.add(need + id)
      printRow(need, id, titles.get(id) ?? '')
    }
  }
}
