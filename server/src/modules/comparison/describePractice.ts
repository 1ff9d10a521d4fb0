import { labelIn, nameIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import { writeNumber } from '../../search/wording/writtenNumbers.ts'
import type { GoalLinkRecord } from '../goal/goalRecord.ts'
import type { GoalService } from '../goal/GoalService.ts'
import type { OrganisationRecord } from '../organisation/organisationRecords.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import { costPerInhabitant } from '../practice/practiceRunner.ts'
import type { PracticeRecord } from '../practice/practiceRecord.ts'
import type { SourceRecord } from '../source/sourceRecord.ts'
import type { ConceptRecord } from '../vocabulary/conceptRecord.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
import type { ComparedPractice, ComparisonCellRecord, ComparisonField } from './comparisonRecord.ts'
import { comparisonWords } from './comparisonWords.ts'

/** What names the things that hang on a practice. */
export interface NamingServices {
  readonly organisations: OrganisationService
  readonly vocabulary: VocabularyService
  readonly goals: GoalService
}

/** The fields that a practice answers by itself, whoever asks. */
export type StatedField = Exclude<ComparisonField, 'SCALED_COST' | 'SCALED_STAFF'>

/** What one example says, by row. */
export type DescribedPractice = Readonly<Record<StatedField, ComparisonCellRecord>>

/** What one example says in every row, in words of the language. */
export async function describePractice(
  { practice, runner }: ComparedPractice,
  services: NamingServices,
  language: Language,
): Promise<DescribedPractice> {
  const words = comparisonWords(language)
  const [forms, statuses, parties] = await Promise.all([
    services.vocabulary.findConcepts(practice.formIds),
    services.vocabulary.findConcepts(practice.statusIds),
    listParties(practice, runner, services, language),
  ])
  const kronor = (sum: number, decimals = 0) => words.kronor(writeNumber(sum, language, decimals))
  const { costSek, staffFte } = practice
  const per = costPerInhabitant(practice, runner)
  const goals = (basis: GoalLinkRecord['basis']) =>
    practice.goalLinks
      .filter((link) => link.basis === basis)
      .map((link) => writeGoal(link, services.goals, language))
  return {
    NEED: cell(practice.need),
    METHOD: cell(practice.method),
    FORM: cell(...labels(forms, language)),
    PARTIES: cell(...parties),
    COST: { ...cell(costSek === null ? null : kronor(costSek), practice.costNote), figure: costSek },
    COST_PER_INHABITANT: {
      ...cell(per === null ? null : words.perInhabitant(kronor(per, 2))),
      figure: per,
    },
    STAFF: {
      ...cell(
        staffFte === null ? null : words.posts(writeNumber(staffFte, language, 2), staffFte <= 1),
        practice.staffNote,
      ),
      figure: staffFte,
    },
    RESULTS: cell(practice.results),
    LESSONS: cell(practice.lessons),
    CONDITIONS: cell(practice.conditions),
    STATED_GOALS: cell(...goals('STATED'), practice.statesAgenda2030 ? words.agenda2030 : null),
    SUGGESTED_GOALS: cell(...goals('SUGGESTED')),
    PERIOD: cell(writePeriod(practice, statuses, language), ...labels(statuses.filter(isKnown), language)),
    SOURCES: cell(...practice.sources.map(writeSource)),
  }
}

function cell(...lines: readonly (string | null)[]): ComparisonCellRecord {
  return { lines: lines.filter((line) => line !== null), figure: null }
}

function labels(concepts: readonly ConceptRecord[], language: Language): string[] {
  return concepts.map((concept) => labelIn(language, concept))
}

async function listParties(
  practice: PracticeRecord,
  runner: OrganisationRecord,
  { organisations, vocabulary }: NamingServices,
  language: Language,
): Promise<string[]> {
  const words = comparisonWords(language)
  const own = practice.partners.find(({ organisationId }) => organisationId === runner.id)
  const others = practice.partners.filter(({ organisationId }) => organisationId !== runner.id)
  const parties = [{ organisationId: runner.id, contributions: own?.contributions ?? [] }, ...others]
  return await Promise.all(
    parties.map(async ({ organisationId, contributions }) => {
      const { name } = await organisations.getOrganisation(organisationId)
      const given = await vocabulary.findContributions(contributions)
      const what =
        given.length === 0 ? words.contributionsNotStated : labels(given, language).join(', ').toLowerCase()
      return words.gives(organisationId === runner.id ? words.runs(name) : name, what)
    }),
  )
}

function writeGoal(link: GoalLinkRecord, goals: GoalService, language: Language): string {
  const words = comparisonWords(language)
  const target = link.code === null ? null : goals.findTarget(link.code)
  if (target !== null) return words.target(target.code, nameIn(language, target))
  const goal = goals.getLinkedGoal(link)
  return words.goal(goal.number, nameIn(language, goal))
}

/** That a status is unknown is no answer, as little as "not stated" is. */
function isKnown({ key }: ConceptRecord): boolean {
  return key !== 'okand'
}

/** "Since" a year only of what goes on: of the rest the source says when it began. */
function writePeriod(
  { startYear: from, endYear: to }: PracticeRecord,
  statuses: readonly ConceptRecord[],
  language: Language,
): string | null {
  const words = comparisonWords(language)
  const goesOn = statuses.some(({ key }) => key === 'pagaende')
  if (from === null) return to === null ? null : words.until(to)
  if (to === null && !goesOn) return words.began(from)
  return to === null ? words.since(from) : `${String(from)}–${String(to)}`
}

/** How a file heads the column of an example: its title and who runs it. */
export function nameExample({ practice, runner }: ComparedPractice): string {
  return `${practice.title}, ${runner.name}`
}

/** Title, publisher and date of a source, and its address where there is one. */
export function writeSource({ title, publisher, publishedAt, url }: SourceRecord): string {
  return [title, publisher, publishedAt, url].filter((part) => part !== null && part !== '').join(', ')
}
