import { z } from 'zod'
import { labelIn } from '../../bilingual.ts'
import { encodeCursor } from '../../paging/cursor.ts'
import { pageInfoOf, pageOfIds } from '../../paging/idPage.ts'
import type { Resolvers, VocabularyScheme } from '../../graphql/resolverTypes.generated.ts'

const schemeName = z.enum([
  'FORM',
  'FORM_GROUP',
  'POLICY_AREA',
  'TARGET_GROUP',
  'CONTRIBUTION',
  'ORGANISING_GROUP',
  'QUESTION',
  'PRINCIPLE',
  'SELF_ASSESSMENT',
  'PRACTICE_STATUS',
  'ENDED_REASON',
  'DOCUMENT_TYPE',
  'SYNONYM',
  'RELATED_WORD',
  'EVERYDAY_WORD',
])

/** The languages as the schema names them. */
const ASKED_LANGUAGES = { SV: 'sv', EN: 'en' } as const

/** Query.vocabulary, Query.concept and Concept. */
export const vocabularyResolvers = {
  Query: {
    vocabulary: (_root, { scheme }, { services }) => services.vocabulary.listConcepts(toScheme(scheme)),
    concept: (_root, { scheme, key }, { services }) =>
      services.vocabulary.findAskedConcept(`${toScheme(scheme)}:${key}`),
  },
  Concept: {
    scheme: (concept) => schemeName.parse(concept.scheme.toUpperCase().replaceAll('-', '_')),
    label: (concept, { language }, context) =>
      labelIn(language == null ? context.language : ASKED_LANGUAGES[language], concept),
    broader: (concept, _args, { services }) =>
      concept.broaderId === null ? null : services.vocabulary.findConcept(concept.broaderId),
    practiceCount: ({ id }, _args, { services }) => services.practices.directory.countWithConcept(id),
    practices: ({ id }, args, { services }) =>
      pageOfIds(services.practices.directory.withConcept(id), args, ['Concept.practices', id]),
    strategies: (concept, _args, { services, loaders }) =>
      loaders.strategies(services.strategies.directory.ofConcept(concept)),
    runners: ({ id }, args, { services }) => {
      const runners = services.practices.listRunners(id)
      const ids = runners.map(({ organisationId }) => organisationId)
      return { ...pageOfIds(ids, args, ['Concept.runners', id]), runners }
    },
    timeline: (concept, _args, { services }) => services.timelines.ofConcept(concept),
  },
  RunnerConnection: {
    edges: async ({ runners, window, fingerprint }, _args, { services }) =>
      await Promise.all(
        runners
          .slice(window.offset, window.offset + window.limit)
          .map(async ({ organisationId, practiceCount }, index) => ({
            cursor: encodeCursor(fingerprint, window.offset + index),
            node: await services.organisations.getOrganisation(organisationId),
            practiceCount,
          })),
      ),
    pageInfo: pageInfoOf,
  },
} satisfies Resolvers

/** The scheme as the graph names it: policy-area for POLICY_AREA. */
function toScheme(scheme: VocabularyScheme): string {
  return scheme.toLowerCase().replaceAll('_', '-')
}
