import { ndcgAt, recallAt } from './rankingMeasures.ts'
import type { RankingSystem } from './RankingSystem.ts'
import type { JudgedQuestion } from './readRelevanceData.ts'

const NDCG_DEPTH = 10
const RECALL_DEPTH = 20

/** A question with what one system answered and how good that was. */
export interface MeasuredQuestion extends JudgedQuestion {
  readonly ranked: readonly string[]
  readonly ndcg: number
  readonly recall: number
}

/** Asks a system every question, one after the other. */
export async function askSystem(
  system: RankingSystem,
  questions: readonly JudgedQuestion[],
): Promise<MeasuredQuestion[]> {
  const answers: MeasuredQuestion[] = []
  for (const question of questions) {
    const ranked = await system.rank(question.question, RECALL_DEPTH)
    const { grades } = question
    answers.push({
      ...question,
      ranked,
      ndcg: ndcgAt(NDCG_DEPTH, ranked, grades),
      recall: recallAt(RECALL_DEPTH, ranked, grades),
    })
  }
  return answers
}

/** The mean; NaN for none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
