import type { Basis } from '../goal/goalRecord.ts'

/** Numbers of the goals that something is linked to, each once per basis; a goal that is stated is not suggested as well. */
export interface GoalNumbers {
  readonly goalsStated: readonly number[]
  readonly goalsSuggested: readonly number[]
}

/** Links to goals (number) and targets (code, such as 11.7) as goal numbers. */
export function splitGoals(links: readonly (readonly [Basis, string | number])[]): GoalNumbers {
  if (links.length === 0) return NO_GOALS
  const stated = new Set<number>()
  const suggested = new Set<number>()
  for (const [basis, goal] of links)
    (basis === 'STATED' ? stated : suggested).add(Number.parseInt(String(goal), 10))
  return {
    goalsStated: [...stated].toSorted((a, b) => a - b),
    goalsSuggested: [...suggested.difference(stated)].toSorted((a, b) => a - b),
  }
}

const NO_GOALS: GoalNumbers = { goalsStated: [], goalsSuggested: [] }
