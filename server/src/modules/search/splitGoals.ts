import type { Basis } from '../goal/goalRecord.ts'

/** Numbers of the goals that something is linked to, each once per basis; a goal that is stated is not suggested as well. */
export interface GoalNumbers {
  readonly goalsStated: readonly number[]
  readonly goalsSuggested: readonly number[]
}

/** Links to goals (number) and targets (code, such as 11.7) as goal numbers. */
export function splitGoals(links: readonly (readonly [Basis, string | number])[]): GoalNumbers {
  if (links.length === 0) return NO_GOALS
  const stated: number[] = []
  const suggested: number[] = []
  for (const [basis, goal] of links) {
    const number = typeof goal === 'number' ? goal : Number.parseInt(goal, 10)
    const numbers = basis === 'STATED' ? stated : suggested
    if (!numbers.includes(number)) numbers.push(number)
  }
  return {
    goalsStated: stated.sort(byNumber),
    goalsSuggested: suggested.filter((number) => !stated.includes(number)).sort(byNumber),
  }
}

const NO_GOALS: GoalNumbers = { goalsStated: [], goalsSuggested: [] }

function byNumber(a: number, b: number): number {
  return a - b
}
