import { slugify } from '../../../graph-schema/text/slugify.ts'
import { swedishSortKey } from '../../../graph-schema/text/swedishSortKey.ts'
import { GOTLAND } from '../organisationDirectory.ts'
import type { SeedFiles } from '../readSeedTables.ts'
import type { MunicipalityRow } from '../schemas/municipalityRow.ts'
import type { GraphDraft } from './graphDraft.ts'
import type { NodeReference } from './SeedGraph.ts'

/** Adds counties, municipality groups, municipalities with their measured values, and regions. */
export function addPlaces(draft: GraphDraft, files: SeedFiles): void {
  for (const { row } of files.regions.records)
    draft.addNode('County', {
      code: row.countyCode,
      letter: row.letter,
      name: row.countyName,
      latitude: row.latitude,
      longitude: row.longitude,
    })
  const groups = new Map(files.municipalities.records.map(({ row }) => [row.groupCode, row.groupName]))
  for (const [code, name] of groups) draft.addNode('MunicipalityGroup', { code, name })
  for (const { row } of files.municipalities.records) addMunicipality(draft, row)
  addRegions(draft, files)
  addIndicators(draft, files)
}

/** The reference to a municipality by its code. */
export function municipality(code: string): NodeReference {
  return { label: 'Organisation', key: `kommun:${code}` }
}

/** The slug of a municipality: its code keeps Håbo and Habo apart. */
function municipalitySlug(row: Pick<MunicipalityRow, 'code' | 'name'>): string {
  return `${row.code}-${slugify(row.name)}`
}

function addMunicipality(draft: GraphDraft, row: MunicipalityRow): void {
  const id = `kommun:${row.code}`
  const isGotland = id === GOTLAND.municipality
  const municipality = draft.addNode(
    'Organisation',
    {
      id,
      slug: municipalitySlug(row),
      name: row.name,
      sortKey: swedishSortKey(row.name),
      kind: 'MUNICIPALITY',
      fullName: isGotland ? row.regionName : row.fullName,
      code: row.code,
      population: row.population,
      latitude: row.latitude,
      longitude: row.longitude,
      countyCode: isGotland ? row.countyCode : null,
    },
    isGotland ? ['Municipality', 'Region'] : ['Municipality'],
  )
  draft.relate(municipality, 'IN_COUNTY', { label: 'County', key: row.countyCode })
  draft.relate(municipality, 'IN_GROUP', { label: 'MunicipalityGroup', key: row.groupCode })
}

function addRegions(draft: GraphDraft, files: SeedFiles): void {
  for (const { row } of files.regions.records) {
    const county = { label: 'County', key: row.countyCode } as const
    const id = `region:${row.countyCode}`
    if (id === GOTLAND.region) {
      draft.relate({ label: 'Organisation', key: GOTLAND.municipality }, 'GOVERNS', county)
      continue
    }
    const region = draft.addNode(
      'Organisation',
      {
        id,
        slug: slugify(row.name),
        name: row.name,
        sortKey: swedishSortKey(row.name),
        kind: 'REGION',
        countyCode: row.countyCode,
        population: row.population,
      },
      ['Region'],
    )
    draft.relate(region, 'GOVERNS', county)
  }
}

function addIndicators(draft: GraphDraft, files: SeedFiles): void {
  for (const { row } of files.indicatorMeta.records) {
    const { coverage: _, ...properties } = row
    draft.addNode('Indicator', properties)
  }
  for (const { row } of files.indicators.records)
    draft.relate(
      municipality(row.code),
      'MEASURED',
      { label: 'Indicator', key: row.indicator },
      { year: row.year, value: row.value },
    )
}
