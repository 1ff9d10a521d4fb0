import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'
import { pageOfIds } from '../../paging/idPage.ts'
import { refuseUnknownQuestions } from './refuseUnknownQuestions.ts'
import type { StrategyRecord } from './strategyRecord.ts'

/** Query.strategy, Strategy, Passage and Decision. */
export const strategyResolvers = {
  Query: {
    strategy: async (_root, { slug }, { services }) => await services.strategies.findStrategyBySlug(slug),
  },
  Strategy: {
    history: async ({ id }, _args, { loaders }) => await loaders.strategyHistory(id),
    organisation: (strategy, _args, { services }) =>
      services.organisations.getOrganisation(ownerIdOf(strategy)),
    type: (strategy, _args, { services }) => services.vocabulary.getConcept(typeIdOf(strategy)),
    decision: ({ decisionIds: [id] }, _args, { loaders }) => (id === undefined ? null : loaders.decision(id)),
    passages: async ({ id }, { questions }, { services, loaders }) => {
      const known = services.vocabulary.listConcepts('question')
      if (questions) refuseUnknownQuestions(questions, known)
      const asked = known.filter(({ key }) => !questions || questions.includes(key))
      const passages = await loaders.passages(id)
      // In question order; within a question in the document's order.
      return asked.flatMap((question) =>
        passages.filter(({ questionIds }) => questionIds.includes(question.id)),
      )
    },
    practices: ({ id }, args, { services }) =>
      pageOfIds(services.practices.directory.under(id), args, ['Strategy.practices', id]),
    goals: ({ goalLinks }) => goalLinks,
  },
  Passage: {
    question: (passage, _args, { services }) => services.vocabulary.getConcept(passage.questionIds[0] ?? ''),
    areas: ({ areaIds }, _args, { services }) => services.vocabulary.findConcepts(areaIds),
    goals: ({ goalLinks }) => goalLinks,
    source: ({ sources: [source] }) => source ?? null,
  },
} satisfies Resolvers

function ownerIdOf({ id, ownerIds: [ownerId] }: StrategyRecord): string {
  if (ownerId === undefined) throw new Error(`The strategy ${id} is nobody's.`)
  return ownerId
}

function typeIdOf({ id, typeIds: [typeId] }: StrategyRecord): string {
  if (typeId === undefined) throw new Error(`The strategy ${id} has no type.`)
  return typeId
}
