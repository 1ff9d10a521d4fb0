import { nameIn } from '../../bilingual.ts'
import { pageOfIds } from '../../paging/idPage.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'
import { readFirst } from '../../paging/pageArguments.ts'
import { goalId, targetId } from './goalRecord.ts'

/** How the reference data marks a Swedish title that nobody has checked against its publisher. */
const UNCHECKED = /^general knowledge\b/

/** Query.goals, Query.goal, Query.targets, Goal, Target and GoalLink. */
export const goalResolvers = {
  Query: {
    goals: (_root, _args, { services }) => services.goals.listGoals(),
    goal: (_root, { number }, { services }) => services.goals.findGoal(number),
    targets: (_root, { query, first }, { services, language }) =>
      services.goals.findTargets(query, language, readFirst(first, 10, 50)),
  },
  Goal: {
    id: ({ number }) => goalId(number),
    name: (named, _args, { language }) => nameIn(language, named),
    targets: ({ number }, _args, { services }) => services.goals.listTargets(number),
    practiceCount: ({ number }, { basis }, { services }) =>
      services.practices.directory.countLinkedTo(number, basis ?? null),
    practices: ({ number }, args, { services }) =>
      pageOfIds(services.practices.directory.linkedTo(number, args.basis), args, [
        'Goal.practices',
        number,
        args.basis,
      ]),
    strategies: ({ number }, { basis }, { services, loaders }) =>
      loaders.strategies(services.strategies.directory.linkedTo(number, basis)),
    timeline: ({ number }, _args, { services }) => services.timelines.ofGoal(number),
  },
  Target: {
    id: ({ code }) => targetId(code),
    name: (named, _args, { language }) => nameIn(language, named),
    nameUnchecked: ({ nameSvBasis }) => UNCHECKED.test(nameSvBasis),
  },
  GoalLink: {
    goal: (link, _args, { services }) => services.goals.getLinkedGoal(link),
    target: ({ code }, _args, { services }) => (code === null ? null : services.goals.findTarget(code)),
  },
} satisfies Resolvers
