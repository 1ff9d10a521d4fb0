import { byCode, byNumber, type Basis, type LinkedGoals } from '../goal/goalRecord.ts'

type GoalOrTarget = readonly [Basis, string | number]

/**
 * Links to goals (number) and targets (code, such as 11.7), each once: what is stated is not suggested as well. A link
 * to a target is one to its goal too.
 */
export function splitGoals(links: readonly GoalOrTarget[]): LinkedGoals {
  if (links.length === 0) return NO_GOALS
  const [goalsStated, goalsSuggested] = splitByBasis(
    links.map(([basis, goal]) => [basis, typeof goal === 'number' ? goal : Number.parseInt(goal, 10)]),
    byNumber,
  )
  const [targetsStated, targetsSuggested] = splitByBasis(
    links.flatMap(([basis, goal]) => (typeof goal === 'number' ? [] : [[basis, goal] as const])),
    byCode,
  )
  return { goalsStated, goalsSuggested, targetsStated, targetsSuggested }
}

const NONE: readonly never[] = []
const NO_GOALS: LinkedGoals = {
  goalsStated: NONE,
  goalsSuggested: NONE,
  targetsStated: NONE,
  targetsSuggested: NONE,
}

function splitByBasis<Key extends string | number>(
  links: readonly (readonly [Basis, Key])[],
  order: (a: Key, b: Key) => number,
): readonly [stated: readonly Key[], suggested: readonly Key[]] {
  // One list for all that have none: hardly any of a hundred thousand practices has targets.
  if (links.length === 0) return [NONE, NONE]
  const stated: Key[] = []
  const suggested: Key[] = []
  for (const [basis, key] of links) {
    const keys = basis === 'STATED' ? stated : suggested
    if (!keys.includes(key)) keys.push(key)
  }
  return [stated.sort(order), suggested.filter((key) => !stated.includes(key)).sort(order)]
}
