import type { SeedFiles } from '../readSeedTables.ts'
import { municipality } from './addPlaces.ts'
import { concept, goal } from './addVocabulary.ts'
import type { GraphDraft } from './graphDraft.ts'
import { toCitations, type SourceRegistry } from './sourceRegistry.ts'

/** Adds what municipalities found about their own cooperation: assessments and mappings. */
export function addMappings(draft: GraphDraft, files: SeedFiles, sources: SourceRegistry): void {
  for (const { row } of files.assessments.records) {
    const { organisation: _, code, sources: cells, ...properties } = row
    const assessment = draft.addNode('Assessment', properties)
    draft.relate(municipality(code), 'HAS_ASSESSMENT', assessment)
    sources.cite(assessment, toCitations(cells))
  }
  for (const { row } of files.mappingGroups.records)
    draft.relate(
      { label: 'Practice', key: row.practice },
      'ORGANISED_AS',
      concept('organising-group', row.group),
      { year: row.year, asWritten: row.asWritten },
    )
  for (const { row } of files.mappingStatements.records) {
    const { code, areas, goalsSuggested, sources: cells, ...properties } = row
    const statement = draft.addNode('MappingStatement', properties)
    draft.relate(municipality(code), 'HAS_STATEMENT', statement)
    for (const area of areas) draft.relate(statement, 'IN_AREA', concept('policy-area', area))
    for (const number of goalsSuggested)
      draft.relate(statement, 'ADDRESSES', goal(number), { basis: 'SUGGESTED' })
    sources.cite(statement, toCitations(cells))
  }
}
