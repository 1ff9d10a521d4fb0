import { nameIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { HeldValue } from '../HeldValue.ts'
import type { GoalLinkRecord, GoalRecord, TargetRecord } from './goalRecord.ts'
import { listGoals, listTargets } from './goalRepository.ts'

interface Agenda {
  readonly goals: readonly GoalRecord[]
  readonly byNumber: ReadonlyMap<number, GoalRecord>
  readonly byCode: ReadonlyMap<string, TargetRecord>
  readonly targetsOf: ReadonlyMap<number, readonly TargetRecord[]>
}

/** The goals and targets of Agenda 2030, held in memory. */
export class GoalService {
  readonly #held: HeldValue<Agenda>

  constructor(reader: GraphReader) {
    this.#held = new HeldValue(async () => {
      const [goals, targets] = await Promise.all([listGoals(reader), listTargets(reader)])
      return {
        goals,
        byNumber: new Map(goals.map((goal) => [goal.number, goal])),
        byCode: new Map(targets.map((target) => [target.code, target])),
        targetsOf: Map.groupBy(targets, (target) => target.goalNumber),
      }
    })
  }

  /** Reads the goals and targets anew. */
  async refresh(): Promise<void> {
    await this.#held.refresh()
  }

  /** The 17 goals in order. */
  listGoals(): readonly GoalRecord[] {
    return this.#held.get().goals
  }

  /** The goal with this number, or null. */
  findGoal(number: number): GoalRecord | null {
    return this.#held.get().byNumber.get(number) ?? null
  }

  /** The target with this code, or null. */
  findTarget(code: string): TargetRecord | null {
    return this.#held.get().byCode.get(code) ?? null
  }

  /** The goal's targets, numbers before letters. */
  listTargets(number: number): readonly TargetRecord[] {
    return this.#held.get().targetsOf.get(number) ?? []
  }

  /** At most `count` targets whose code begins with what is asked (11.3, delmål 11), or whose name has it. */
  findTargets(query: string, language: Language, count: number): readonly TargetRecord[] {
    const asked = query.trim().toLocaleLowerCase('sv')
    if (asked === '') return []
    const code = /^(?:delmål |target )?(\d{1,2}(?:\.[\da-z]{0,2})?)$/.exec(asked)?.[1]
    const begins = code === undefined || code.includes('.') ? code : `${code}.`
    const isMeant = (target: TargetRecord): boolean =>
      begins === undefined
        ? nameIn(language, target).toLocaleLowerCase('sv').includes(asked)
        : target.code.startsWith(begins)
    const found = [...this.#held.get().byCode.values()].filter(isMeant)
    // 1.1 before 1.10, which begins so too: targets come in the order of the agenda.
    return found.slice(0, count)
  }

  /** The goal that a link leads to, be it to the goal itself or to one of its targets. */
  getLinkedGoal(link: GoalLinkRecord): GoalRecord {
    const number = link.number ?? (link.code === null ? undefined : this.findTarget(link.code)?.goalNumber)
    const goal = number === undefined ? undefined : this.#held.get().byNumber.get(number)
    if (goal === undefined) throw new Error(`No goal for the link ${JSON.stringify(link)}.`)
    return goal
  }
}
