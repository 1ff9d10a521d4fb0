import { z } from 'zod'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

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
])

/** Query.vocabulary and Concept. */
export const vocabularyResolvers = {
  Query: {
    vocabulary: (_root, { scheme }, { services }) =>
      services.vocabulary.listConcepts(scheme.toLowerCase().replaceAll('_', '-')),
  },
  Concept: {
    scheme: (concept) => schemeName.parse(concept.scheme.toUpperCase().replaceAll('-', '_')),
    label: (concept, { language }, context) =>
      (language?.toLowerCase() ?? context.language) === 'en' ? concept.labelEn : concept.labelSv,
    broader: (concept, _args, { services }) =>
      concept.broaderId === null ? null : services.vocabulary.findConcept(concept.broaderId),
  },
} satisfies Resolvers
