import { addMappings } from './graph/addMappings.ts'
import { addNetworks } from './graph/addNetworks.ts'
import { addOrganisations } from './graph/addOrganisations.ts'
import { addPlaces } from './graph/addPlaces.ts'
import { addPractice, findRunner } from './graph/addPractices.ts'
import { addStrategies, findAdopter } from './graph/addStrategies.ts'
import { addVocabulary } from './graph/addVocabulary.ts'
import { assignSlugs } from './graph/assignSlugs.ts'
import { startGraphDraft } from './graph/graphDraft.ts'
import type { SeedGraph } from './graph/SeedGraph.ts'
import { openSourceRegistry } from './graph/sourceRegistry.ts'
import { buildOrganisationDirectory } from './organisationDirectory.ts'
import type { SeedFiles } from './readSeedTables.ts'

/** Turns checked seed files into the nodes and relationships of the graph model. Same files, same graph. */
export function buildSeedGraph(files: SeedFiles): SeedGraph {
  const draft = startGraphDraft()
  const directory = buildOrganisationDirectory(files)
  const sources = openSourceRegistry(draft, files.documents)
  const names = organisationNames(files)
  addPlaces(draft, files)
  addVocabulary(draft, files)
  addOrganisations(draft, files)

  const practices = files.practices.records.map(({ row }) => row)
  const practiceSlugs = assignSlugs(
    practices.map((row) => ({
      id: row.id,
      title: row.title,
      qualifier: names.get(findRunner(row, directory)) ?? '',
    })),
  )
  for (const row of practices) {
    const slug = practiceSlugs.get(row.id) ?? row.id.toLowerCase()
    const practice = addPractice(draft, row, { directory, slug })
    sources.cite(practice, [
      {
        url: row.sourceUrl,
        document: row.sourceDocument,
        title: row.sourceTitle,
        publishedAt: row.sourceDate,
        basis: row.basis,
        addressCompleteness: row.addressCompleteness,
      },
    ])
  }

  const slugs = assignSlugs(
    files.strategies.records.map(({ row }) => ({
      id: row.id,
      title: row.title,
      qualifier: names.get(findAdopter(row, directory)) ?? '',
    })),
  )
  addNetworks(draft, files, sources)
  addStrategies(draft, { files, directory, sources, slugs })
  addMappings(draft, files, sources)
  sources.addNodes()
  return draft.finish()
}

function organisationNames(files: SeedFiles): ReadonlyMap<string, string> {
  return new Map([
    ...files.organisations.records.map(({ row }) => [row.id, row.name] as const),
    ...files.municipalities.records.map(({ row }) => [`kommun:${row.code}`, row.name] as const),
    ...files.regions.records.map(({ row }) => [`region:${row.countyCode}`, row.name] as const),
  ])
}
