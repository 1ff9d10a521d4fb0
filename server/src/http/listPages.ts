import {
  formPath,
  goalPath,
  networkPath,
  organisationPath,
  practicePath,
  similarMunicipalitiesPath,
  strategyPath,
} from '../../../graph-schema/addresses/recordPaths.ts'
import type { Services } from '../modules/createServices.ts'
import type { SitemapEntry } from './HubParts.ts'

const FIXED = [
  '/',
  '/exempel',
  '/kommuner',
  '/strategier',
  '/mal',
  '/former',
  '/natverk',
  '/graf',
  '/om',
  '/tillganglighet',
  '/integritet',
]

/** Every page of the hub that holds content, from what is held in memory but for the few networks. */
export async function listPages(services: Services): Promise<readonly SitemapEntry[]> {
  const unchanged = (path: string): SitemapEntry => ({ path, changedAt: null })
  const networks = await services.networks.listNetworks()
  return [
    ...FIXED.map(unchanged),
    ...[...services.practices.directory.entries()].map(({ slug, sourceDate }) => ({
      path: practicePath(slug),
      changedAt: sourceDate,
    })),
    ...services.strategies.directory.entries().map(({ slug }) => unchanged(strategyPath(slug))),
    ...services.organisations.listOrganisations().flatMap((organisation) => [
      unchanged(organisationPath(organisation)),
      // Which municipalities are alike is content; the same with measures chosen in the address is one of many views.
      ...(organisation.kind === 'MUNICIPALITY'
        ? [unchanged(similarMunicipalitiesPath(organisation.slug))]
        : []),
    ]),
    ...services.goals.listGoals().map(({ number }) => unchanged(goalPath(number))),
    ...services.vocabulary.listConcepts('form').map(({ key }) => unchanged(formPath(key))),
    ...networks.map(({ slug }) => unchanged(networkPath(slug))),
  ]
}
