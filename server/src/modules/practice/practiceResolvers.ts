import { PRACTICE_FACTS, type PresentFacts } from '../../../../graph-schema/model/practiceFacts.ts'
import { pageInfoOf, toEdges } from '../../paging/idPage.ts'
import { mapAwaited } from '../mapAwaited.ts'
import { readFirst } from '../../paging/pageArguments.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'
import { costPerInhabitant, runnerIdOf } from './practiceRunner.ts'
import type { PracticeRecord } from './practiceRecord.ts'

/** Query.practice, Practice and what hangs on it. */
export const practiceResolvers = {
  Query: {
    practice: async (_root, { slug }, { services }) => await services.practices.findPracticeBySlug(slug),
  },
  Practice: {
    organisation: (practice, _args, { services }) =>
      services.organisations.getOrganisation(runnerIdOf(practice)),
    form: ({ formIds: [id] }, _args, { services }) =>
      id === undefined ? null : services.vocabulary.findConcept(id),
    status: ({ statusIds: [id] }, _args, { services }) =>
      id === undefined ? null : services.vocabulary.findConcept(id),
    areas: ({ areaIds }, _args, { services }) => services.vocabulary.findConcepts(areaIds),
    targetGroups: ({ targetGroupIds }, _args, { services }) =>
      services.vocabulary.findConcepts(targetGroupIds),
    cost: (practice, _args, { services }) => {
      const { costSek: sek, costNote: note } = practice
      if (sek === null) return null
      return mapAwaited(services.organisations.getOrganisation(runnerIdOf(practice)), (runner) => ({
        sek,
        note,
        perInhabitant: costPerInhabitant(practice, runner),
      }))
    },
    goals: ({ goalLinks }) => goalLinks,
    history: async ({ id }, _args, { loaders }) => await loaders.practiceHistory(id),
    strategy: ({ strategyIds: [id] }, _args, { loaders }) => (id === undefined ? null : loaders.strategy(id)),
    adaptedFrom: ({ adaptedFromIds: [id] }, _args, { loaders }) =>
      id === undefined ? null : loaders.practice(id),
    adaptations: (practice, _args, { services, loaders }) =>
      loaders.practices(services.practices.directory.adaptedFrom(practice.id)),
    facts: (practice) => {
      const present = factsOf(practice)
      return PRACTICE_FACTS.map((key) => ({ key, present: present[key] }))
    },
    similar: (practice, { first }, { services, loaders }) =>
      loaders.practices(services.search.listSimilar(practice.id, readFirst(first, 3, 20))),
    likeness: (practice, { to }, { services, language }) => {
      const mine = services.organisations.findMunicipality(to, 'to')
      return mapAwaited(services.organisations.getOrganisation(runnerIdOf(practice)), (runner) =>
        mine === null || runner.kind !== 'MUNICIPALITY'
          ? null
          : services.indicators.findLikeness(mine, runner.code, language),
      )
    },
  },
  PracticeConnection: {
    edges: (page, _args, { loaders }) =>
      mapAwaited(loaders.practices(page.ids), (records) => toEdges(page, records)),
    pageInfo: pageInfoOf,
  },
  PracticeMapping: {
    group: ({ groupId }, _args, { services }) => services.vocabulary.getConcept(groupId),
  },
  Partner: {
    organisation: ({ organisationId }, _args, { services }) =>
      services.organisations.getOrganisation(organisationId),
    contributions: ({ contributions }, _args, { services }) =>
      services.vocabulary.findContributions(contributions),
  },
} satisfies Resolvers

/** Which of the facts of a good example the sources give; completeness counts the same. */
function factsOf(practice: PracticeRecord): PresentFacts {
  return {
    need: practice.need !== null,
    method: practice.method !== null,
    results: practice.results !== null,
    lessons: practice.lessons !== null,
    conditions: practice.conditions !== null,
    cost: practice.costSek !== null || practice.costNote !== null,
    staff: practice.staffFte !== null,
    form: practice.formIds.length > 0,
    startYear: practice.startYear !== null,
    areas: practice.areaIds.length > 0,
    targetGroups: practice.targetGroupIds.length > 0,
    partners: practice.partners.length > 0,
    statedGoals: practice.statesAgenda2030 || practice.goalLinks.some(({ basis }) => basis === 'STATED'),
    sourceDate: practice.sourceDate !== null,
  }
}
