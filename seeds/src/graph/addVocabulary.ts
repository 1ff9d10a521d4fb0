import type { SeedFiles } from '../readSeedTables.ts'
import type { GraphDraft } from './graphDraft.ts'
import type { NodeReference } from './SeedGraph.ts'

/** The reference to an entry of a vocabulary. */
export function concept(scheme: string, key: string): NodeReference {
  return { label: 'Concept', key: `${scheme}:${key}` }
}

/** The reference to a goal. */
export function goal(number: number): NodeReference {
  return { label: 'Goal', key: number }
}

/** Adds every entry of the controlled vocabularies, the related words, and the goals and targets. */
export function addVocabulary(draft: GraphDraft, files: SeedFiles): void {
  for (const { row } of files.vocabulary.records) {
    const { broader, ...properties } = row
    const entry = draft.addNode('Concept', { id: `${row.scheme}:${row.key}`, ...properties })
    // What is broader than a document type is its rank, which no concept stands for.
    if (broader === null || row.scheme === 'document-type') continue
    draft.relate(entry, 'BROADER', concept(row.scheme === 'form' ? 'form-group' : row.scheme, broader))
  }
  for (const { row } of files.relatedWords.records)
    draft.addNode('Concept', { id: `${row.scheme}:${row.key}`, ...row })
  for (const { row } of files.goals.records) {
    const { targetCount: _, ...properties } = row
    draft.addNode('Goal', properties)
  }
  const positions = targetPositions(files.targets.records.map(({ row }) => row.code))
  for (const { row } of files.targets.records) {
    const { goal: number, ...properties } = row
    const target = draft.addNode('Target', { ...properties, position: positions.get(row.code) ?? 0 })
    draft.relate(target, 'PART_OF', goal(number))
  }
}

/** The place of each target within its goal, from 1: numbers in natural order, then letters. */
function targetPositions(codes: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>()
  for (const ofGoal of Map.groupBy(codes, (code) => code.split('.')[0]).values())
    for (const [index, code] of ofGoal.toSorted((a, b) => rankTarget(a) - rankTarget(b)).entries())
      positions.set(code, index + 1)
  return positions
}

function rankTarget(code: string): number {
  const part = code.split('.')[1] ?? ''
  return /^\d+$/.test(part) ? Number(part) : 1000 + (part.codePointAt(0) ?? 0)
}
