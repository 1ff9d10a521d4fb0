import { z } from 'zod'
import type { GraphReader } from '../../graph/GraphStore.ts'
import { readRowsApart, type ReadRow } from '../readRowsApart.ts'
import { conceptRecord, type ConceptRecord } from './conceptRecord.ts'

/** More entries than any set of vocabularies that people keep by hand. */
const MOST_CONCEPTS = 20_000

const LIST_CONCEPTS = `// LIST_CONCEPTS
MATCH (concept:Concept)
WHERE concept.id > ''
RETURN concept.id AS id, concept.scheme AS scheme, concept.key AS key, concept.labelSv AS labelSv,
  concept.labelEn AS labelEn, concept.altLabels AS altLabels, concept.definition AS definition,
  concept.position AS position, [(concept)-[:BROADER]->(broader) | broader.id] AS broaderIds
ORDER BY scheme, position, id
LIMIT $limit`

const conceptRow = conceptRecord
  .omit({ broaderId: true })
  .extend({ broaderIds: z.array(z.string()) })
  .transform(({ broaderIds, ...concept }) => ({ ...concept, broaderId: broaderIds[0] ?? null }))

const conceptApart = readRowsApart(conceptRow)

/** Every concept, by scheme and in the scheme's own order. */
export async function listConcepts(reader: GraphReader): Promise<ReadRow<ConceptRecord>[]> {
  return await reader.read(LIST_CONCEPTS, { limit: MOST_CONCEPTS }, conceptApart)
}

export const VOCABULARY_QUERIES = {
  LIST_CONCEPTS: { cypher: LIST_CONCEPTS, parameters: { limit: MOST_CONCEPTS } },
} as const
