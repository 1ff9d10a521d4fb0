import { labelIn } from '../../bilingual.ts'
import { pageInfoOf, pageOfIds, toEdges, type IdPage } from '../../paging/idPage.ts'
import { readFirst, type PageArguments } from '../../paging/pageArguments.ts'
import type { HubContext } from '../../graphql/HubContext.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'
import type { OrganisationRecord, PartnershipRecord } from './organisationRecords.ts'

const TYPES = { MUNICIPALITY: 'Municipality', REGION: 'Region' } as const

/** Fields of the interface; every kind of organisation has them. */
const shared = {
  practices: ({ id }: OrganisationRecord, args: PageArguments, { services }: HubContext): IdPage =>
    pageOfIds(services.practices.directory.runBy(id), args, ['Organisation.practices', id]),
  partnerships: ({ id }: OrganisationRecord, _args: object, { services }: HubContext): PartnershipRecord[] =>
    services.practices.directory.partnershipsOf(id),
  strategies: ({ id }: OrganisationRecord, _args: object, { services, loaders }: HubContext) =>
    loaders.strategies(services.strategies.directory.ownedBy(id)),
  memberships: async ({ id }: OrganisationRecord, _args: object, { loaders }: HubContext) =>
    await loaders.membershipsOfOrganisation(id),
  timeline: ({ id }: OrganisationRecord, _args: object, { services }: HubContext) =>
    services.timelines.ofOrganisation(id),
}

/** Query.organisation(s), Query.municipality/-ies, Organisation and what hangs on it. */
export const organisationResolvers = {
  Query: {
    municipalities: (_root, _args, { services }) => services.organisations.listMunicipalities(),
    municipality: (_root, { code }, { services }) => services.organisations.findMunicipality(code, 'code'),
    organisations: (_root, args, { services, language }) =>
      services.search.searchOrganisations(args, language),
    organisation: async (_root, { slug }, { services }) =>
      await services.organisations.findOrganisationBySlug(slug),
  },
  Organisation: {
    __resolveType: ({ kind }) =>
      kind === 'MUNICIPALITY' || kind === 'REGION' ? TYPES[kind] : 'OtherOrganisation',
  },
  OtherOrganisation: shared,
  Region: shared,
  Municipality: {
    ...shared,
    twins: (municipality, { first, choice }, { services, language }) =>
      services.indicators.listTwins(municipality, readFirst(first, 20, 289), language, choice),
    newFromTwins: (municipality, { first, choice }, { services, language }) =>
      services.practices.listNewFromTwins({
        municipality,
        twins: services.indicators.listCountedTwins(municipality, language, choice),
        count: readFirst(first, 6, 100),
        language,
      }),
    indicators: ({ code }, _args, { services }) => services.indicators.listValues(code),
    practiceCount: ({ id }, _args, { services }) => services.practices.directory.countRunBy(id),
    strategyCount: ({ id }, _args, { services }) => services.strategies.directory.ownedBy(id).length,
    partners: ({ id }, _args, { services }) => services.practices.listLocalPartners(id),
    assessments: async ({ id }, _args, { loaders }) => await loaders.assessments(id),
    mappingStatements: async ({ id }, _args, { loaders }) => await loaders.mappingStatements(id),
  },
  Partnership: {
    practice: async ({ practiceId }, _args, { loaders }) => await loaders.getPractice(practiceId),
    contributions: ({ contributions }, _args, { services }) =>
      services.vocabulary.findContributions(contributions),
  },
  TwinPractice: {
    practice: async ({ practiceId }, _args, { loaders }) => await loaders.getPractice(practiceId),
  },
  LocalPartner: {
    organisation: ({ organisationId }, _args, { services }) =>
      services.organisations.getOrganisation(organisationId),
    practices: ({ practiceIds }, _args, { loaders }) => loaders.practices(practiceIds),
  },
  OrganisationConnection: {
    edges: async (page, _args, { services }) =>
      toEdges(
        page,
        await Promise.all(page.ids.map(async (id) => await services.organisations.getOrganisation(id))),
      ),
    pageInfo: pageInfoOf,
  },
  Assessment: {
    item: ({ item }, _args, { services, language }) => {
      const concept = services.vocabulary.findHeldConcept(`self-assessment:${item}`)
      return concept === null ? item : labelIn(language, concept)
    },
  },
  MappingStatement: {
    areas: ({ areaIds }, _args, { services }) => services.vocabulary.findConcepts(areaIds),
    goals: ({ goalLinks }) => goalLinks,
  },
} satisfies Resolvers
