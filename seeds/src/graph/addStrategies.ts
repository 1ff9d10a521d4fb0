import { foldRegistrationNumber } from '../../../graph-schema/text/foldRegistrationNumber.ts'
import { DOCUMENT_TYPE_RANKS } from '../documentTypeRank.ts'
import type { OrganisationDirectory } from '../organisationDirectory.ts'
import type { SeedFiles } from '../readSeedTables.ts'
import type { DecisionRow } from '../schemas/decisionRow.ts'
import type { StrategyRow } from '../schemas/strategyRow.ts'
import { concept, goal } from './addVocabulary.ts'
import type { GraphDraft } from './graphDraft.ts'
import { readSigners } from './readSigners.ts'
import type { NodeReference } from './SeedGraph.ts'
import type { Citation, SourceRegistry } from './sourceRegistry.ts'
import { isSigningDate, readStrategyPhase, toStatusNote } from './strategyPhase.ts'

/** What the strategies are related to. */
export interface StrategyContext {
  readonly files: SeedFiles
  readonly directory: OrganisationDirectory
  readonly sources: SourceRegistry
  readonly slugs: ReadonlyMap<string, string>
}

/** Adds the strategies with their decisions, and their passages. */
export function addStrategies(draft: GraphDraft, context: StrategyContext): void {
  for (const { row } of context.files.strategies.records) addStrategy(draft, row, context)
  for (const { row } of context.files.passages.records) {
    const passage = draft.addNode('Passage', {
      id: row.id,
      text: row.text,
      locator: row.locator,
      amount: row.amount,
      year: row.year,
      statesAgenda2030: row.goalsStated.agenda2030,
      position: row.position,
      basis: row.basis,
    })
    draft.relate({ label: 'Strategy', key: row.strategy }, 'HAS_PASSAGE', passage)
    draft.relate(passage, 'ANSWERS', concept('question', row.question))
    for (const area of row.areas) draft.relate(passage, 'IN_AREA', concept('policy-area', area))
    for (const number of row.goalsStated.numbers)
      draft.relate(passage, 'ADDRESSES', goal(number), { basis: 'STATED' })
    context.sources.cite(passage, [{ url: row.sourceUrl, document: row.sourceDocument, basis: row.basis }])
  }
}

/** The id of the body that adopted the strategy; a national document is the first deciding body's. */
export function findAdopter(row: StrategyRow, directory: OrganisationDirectory): string {
  const [body] = row.decisionBodies
  const id =
    row.code === null
      ? (directory.findByName(row.organisation) ?? (body === undefined ? null : directory.findByName(body)))
      : directory.findByCode(row.code)
  if (id === null) throw new Error(`${row.id} is adopted by nobody that the files know.`)
  return id
}

function addStrategy(draft: GraphDraft, row: StrategyRow, context: StrategyContext): void {
  const { signers, remarks } = readSigners(row.signatories)
  const statusNote = [toStatusNote(row.status), ...remarks].filter((note) => note !== null).join('; ')
  const strategy = draft.addNode('Strategy', {
    id: row.id,
    slug: context.slugs.get(row.id) ?? row.id.toLowerCase(),
    title: row.title,
    level: row.level,
    rank: findRank(row.type, context.files),
    validFrom: row.validFrom,
    validTo: row.validTo,
    summary: row.summary,
    principlesNote: row.principlesNote,
    statusNote: statusNote === '' ? null : statusNote,
    phase: readStrategyPhase(row.status),
    signers,
    statesAgenda2030: row.goalsStated.agenda2030,
    basis: row.basis,
  })
  const adopter = { label: 'Organisation', key: findAdopter(row, context.directory) } as const
  const citation: Citation = {
    url: row.sourceUrl,
    document: row.sourceDocument,
    title: row.sourceTitle,
    basis: row.basis,
    addressCompleteness: row.addressCompleteness,
  }
  draft.relate(adopter, 'ADOPTED', strategy)
  draft.relate(strategy, 'HAS_TYPE', concept('document-type', row.type))
  for (const number of row.goalsStated.numbers)
    draft.relate(strategy, 'ADDRESSES', goal(number), { basis: 'STATED' })
  context.sources.cite(strategy, [citation])
  const decision = findDecision(row, context.files) ?? addOwnDecision(draft, row, adopter, context, citation)
  if (decision !== null) draft.relate(strategy, 'DECIDED_BY', decision)
}

function findRank(type: string, files: SeedFiles): string {
  const entry = files.vocabulary.records.find(({ row }) => row.scheme === 'document-type' && row.key === type)
  const rank = DOCUMENT_TYPE_RANKS.get(entry?.row.broader ?? '')
  if (rank === undefined) throw new Error(`The document type ${type} has no rank.`)
  return rank
}

/** The decision of decisions.csv that the strategy speaks of: same body, date and number, or same title without one. */
function findDecision(row: StrategyRow, files: SeedFiles): NodeReference | null {
  const found = files.decisions.records.find(({ row: decision }) => isSameDecision(row, decision))
  return found === undefined ? null : { label: 'Decision', key: found.row.id }
}

function isSameDecision(strategy: StrategyRow, decision: DecisionRow): boolean {
  return (
    decision.code === strategy.code &&
    decision.body === (strategy.decisionBodies[0] ?? null) &&
    decision.date === strategy.decisionDate &&
    decision.registrationNumber === strategy.registrationNumber &&
    (decision.registrationNumber !== null || decision.title === strategy.title)
  )
}

/** A date, a paragraph, or having been in force tells that a decision was made; a body alone does not. */
function readDecisionOutcome(row: StrategyRow, date: string | null): 'PROPOSED' | 'DECIDED' | 'UNKNOWN' {
  const phase = readStrategyPhase(row.status)
  if (phase === 'PROPOSED') return 'PROPOSED'
  const wasInForce = phase === 'IN_FORCE' || phase === 'ENDED'
  return date !== null || row.paragraph !== null || wasInForce ? 'DECIDED' : 'UNKNOWN'
}

/** Adds the decision that only the strategy's own row knows of; null where it knows of none. */
function addOwnDecision(
  draft: GraphDraft,
  row: StrategyRow,
  adopter: NodeReference,
  { sources }: StrategyContext,
  citation: Citation,
): NodeReference | null {
  const body = row.decisionBodies.length === 0 ? null : row.decisionBodies.join(' och ')
  const date = isSigningDate(row.status) ? null : row.decisionDate
  if ([body, date, row.paragraph, row.registrationNumber].every((fact) => fact === null)) return null
  const decision = draft.addNode('Decision', {
    id: `${row.id}-decision`,
    body,
    date,
    paragraph: row.paragraph,
    registrationNumber: row.registrationNumber,
    registrationNumberFolded:
      row.registrationNumber === null ? null : foldRegistrationNumber(row.registrationNumber),
    outcome: readDecisionOutcome(row, date),
    title: row.title,
    documents: [],
  })
  draft.relate(adopter, 'DECIDED', decision)
  sources.cite(decision, [citation])
  return decision
}
