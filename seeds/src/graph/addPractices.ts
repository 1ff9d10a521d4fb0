import { measureCompleteness } from '../../../graph-schema/model/practiceFacts.ts'
import type { OrganisationDirectory } from '../organisationDirectory.ts'
import { isPracticeId, type PracticeRow } from '../schemas/practiceRow.ts'
import { concept, goal } from './addVocabulary.ts'
import type { GraphDraft } from './graphDraft.ts'
import { isYearlyCost } from './isYearlyCost.ts'
import type { NodeReference } from './SeedGraph.ts'

/** What a practice is related to and where it stands. */
export interface PracticeContext {
  readonly directory: OrganisationDirectory
  readonly slug: string
}

/** Adds one practice with everything that it is related to but its sources, and returns the reference to it. */
export function addPractice(draft: GraphDraft, row: PracticeRow, context: PracticeContext): NodeReference {
  const { directory, slug } = context
  const runner = findRunner(row, directory)
  const partners = collectPartners(row, runner, directory)
  const practice = draft.addNode('Practice', {
    id: row.id,
    slug,
    title: row.title,
    level: row.level,
    need: row.need,
    method: row.method,
    results: row.results,
    lessons: row.lessons,
    conditions: row.conditions,
    cost: row.cost,
    costNote: row.costNote,
    costIsYearly: row.cost === null || row.costNote === null ? null : isYearlyCost(row.costNote),
    staffFte: row.staffFte,
    startYear: row.startYear,
    endYear: row.endYear,
    adaptedFromNote: isPracticeId(row.adaptedFrom) ? null : row.adaptedFrom,
    documents: row.documents,
    statesAgenda2030: row.goalsStated.agenda2030,
    completeness: measurePractice(row, partners.size),
    visibility: 'PUBLIC',
    confirmation: 'NONE',
    basis: row.basis,
    sourceDate: row.sourceDate,
  })
  draft.relate(organisation(runner), 'RUNS', practice)
  for (const [index, [id, contributions]] of [...partners].entries())
    draft.relate(organisation(id), 'PARTNERS_IN', practice, {
      contributions: [...contributions],
      position: index + 1,
    })
  if (row.form !== null) draft.relate(practice, 'HAS_FORM', concept('form', row.form))
  if (row.status !== null) draft.relate(practice, 'HAS_STATUS', concept('practice-status', row.status))
  for (const area of row.areas) draft.relate(practice, 'IN_AREA', concept('policy-area', area))
  for (const group of row.targetGroups) draft.relate(practice, 'FOR_GROUP', concept('target-group', group))
  // What a source states is not suggested as well: the draft keeps the first relationship of a pair.
  for (const number of row.goalsStated.numbers)
    draft.relate(practice, 'ADDRESSES', goal(number), { basis: 'STATED' })
  for (const number of row.goalsSuggested)
    draft.relate(practice, 'ADDRESSES', goal(number), { basis: 'SUGGESTED' })
  if (row.underAgreement !== null)
    draft.relate(practice, 'UNDER', { label: 'Strategy', key: row.underAgreement })
  if (isPracticeId(row.adaptedFrom) && row.adaptedFrom !== null)
    draft.relate(practice, 'ADAPTED_FROM', { label: 'Practice', key: row.adaptedFrom })
  return practice
}

/**
 * The id of the body that runs the practice. The code says where; a name beside the code that is a registered
 * organisation of its own, such as nine municipalities together, says who. A national publication is its publisher's.
 */
export function findRunner(row: PracticeRow, directory: OrganisationDirectory): string {
  const named = directory.findByName(row.organisation)
  const [publisher] = row.partners
  const id =
    row.code === null
      ? (named ?? (publisher === undefined ? null : directory.findByName(publisher)))
      : named?.startsWith('org:') === true
        ? named
        : directory.findByCode(row.code)
  if (id === null) throw new Error(`${row.id} is run by nobody that the files know.`)
  return id
}

/** Each partner and giver once with what it gave, in the order of the source. */
function collectPartners(
  row: PracticeRow,
  runner: string,
  directory: OrganisationDirectory,
): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>()
  const partner = (name: string): Set<string> => {
    const id = directory.findByName(name)
    if (id === null) throw new Error(`${row.id} names ${name}, which organisations.csv has not.`)
    const gifts = partners.get(id) ?? new Set<string>()
    partners.set(id, gifts)
    return gifts
  }
  for (const name of row.partners) partner(name)
  for (const { giver, kind } of row.contributions) partner(giver).add(kind)
  // The body that runs it stands among the partners only with what it gives.
  if (partners.get(runner)?.size === 0) partners.delete(runner)
  return partners
}

function measurePractice(row: PracticeRow, partners: number): number {
  return measureCompleteness({
    need: row.need !== null,
    method: row.method !== null,
    results: row.results !== null,
    lessons: row.lessons !== null,
    conditions: row.conditions !== null,
    cost: row.cost !== null || row.costNote !== null,
    staff: row.staffFte !== null,
    form: row.form !== null,
    startYear: row.startYear !== null,
    areas: row.areas.length > 0,
    targetGroups: row.targetGroups.length > 0,
    partners: partners > 0,
    statedGoals: row.goalsStated.agenda2030 || row.goalsStated.numbers.length > 0,
    sourceDate: row.sourceDate !== null,
  })
}

function organisation(id: string): NodeReference {
  return { label: 'Organisation', key: id }
}
