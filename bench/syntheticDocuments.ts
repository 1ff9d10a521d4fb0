import { generateSyntheticPractices } from '../seeds/src/synthetic/generateSyntheticPractices.ts'
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import type { SeedFiles } from '../seeds/src/readSeedTables.ts'
import type {
  PracticeDocument,
  PracticeSearchContext,
} from '../server/src/search/practices/practiceSearch.ts'
import type { FacetLabel } from '../server/src/search/facets/Facet.ts'
import { toSearchWords, type WordConcept } from '../server/src/search/query/searchWords.ts'

/** Made-up practices as search indexes them, without the way through a graph: a million fit in a stream. */
export function* syntheticDocuments(files: SeedFiles, count: number): Generator<PracticeDocument> {
  const places = new Map(files.municipalities.records.map(({ row }) => [row.code, row]))
  for (const row of generateSyntheticPractices(files, { count })) {
    const place = row.code === null ? undefined : places.get(row.code)
    yield {
      ...row,
      slug: row.id.toLowerCase(),
      organisationId: `kommun:${row.code ?? ''}`,
      organisationName: row.organisation,
      municipalityCode: row.code,
      countyCode: place?.countyCode ?? null,
      municipalityGroup: place?.groupCode ?? null,
      goalsStated: row.goalsStated.numbers,
      partners: row.partners.map((name) => ({
        id: `org:${name}`,
        name,
        contributions: row.contributions.filter(({ giver }) => giver === name).map(({ kind }) => kind),
      })),
      registrationNumbers: [],
      completeness: 0.5,
    }
  }
}

/** Labels, indicators and synonyms of the reference data. */
export async function readSearchContext(): Promise<{ files: SeedFiles; context: PracticeSearchContext }> {
  const files = await readSeedFiles()
  const concepts = (scheme: string): FacetLabel[] =>
    files.vocabulary.records
      .filter(({ row }) => row.scheme === scheme)
      .map(({ row }) => ({ ...row, value: row.key }))
  const listWords = (scheme: string): WordConcept[] =>
    [...files.vocabulary.records, ...files.relatedWords.records]
      .map(({ row }) => row)
      .filter((row) => row.scheme === scheme)
  const distinct = (pairs: readonly (readonly [string, string])[]): FacetLabel[] =>
    [...new Map(pairs)].map(([value, name], position) => ({
      value,
      labelSv: name,
      labelEn: name,
      altLabels: [],
      position,
    }))
  const places = files.municipalities.records.map(({ row }) => row)
  const context: PracticeSearchContext = {
    labels: {
      forms: concepts('form'),
      areas: concepts('policy-area'),
      targetGroups: concepts('target-group'),
      statuses: concepts('practice-status'),
      contributions: concepts('contribution'),
      goals: files.goals.records.map(({ row }) => ({
        value: String(row.number),
        labelSv: row.nameSv,
        labelEn: row.nameEn,
        altLabels: [],
        position: row.number,
      })),
      municipalities: distinct(places.map(({ code, name }) => [code, name] as const)),
      counties: distinct(files.regions.records.map(({ row }) => [row.countyCode, row.countyName] as const)),
      municipalityGroups: distinct(places.map(({ groupCode, groupName }) => [groupCode, groupName] as const)),
    },
    indicators: files.indicatorMeta.records.map(({ row }) => ({
      ...row,
      values: new Map(
        files.indicators.records
          .filter((value) => value.row.indicator === row.key)
          .map((value) => [value.row.code, value.row.value]),
      ),
    })),
    places: places.map((place) => ({
      ...place,
      countyName:
        files.regions.records.find(({ row }) => row.countyCode === place.countyCode)?.row.countyName ?? '',
    })),
    words: toSearchWords({
      synonyms: listWords('synonym'),
      related: listWords('related-word'),
      everyday: listWords('everyday-word'),
    }),
  }
  return { files, context }
}
