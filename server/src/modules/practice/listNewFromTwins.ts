import { labelIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import { writeList } from '../../search/wording/writtenNumbers.ts'
import type { PracticeDirectory, PracticeEntry } from './PracticeDirectory.ts'
import type { TwinRecord } from '../statistics/indicatorRecord.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
import type { MunicipalityRecord } from '../organisation/organisationRecords.ts'

/** A practice of a municipality near another one, which has none like it. */
export interface TwinPracticeRecord {
  readonly practiceId: string
  readonly twin: TwinRecord
  readonly reason: string
}

/** Which municipality asks, and what the answer may hold. */
export interface NewFromTwinsQuestion {
  readonly municipality: MunicipalityRecord
  /** Those that count as near it, in order. */
  readonly twins: readonly TwinRecord[]
  readonly count: number
  readonly language: Language
}

interface Knowledge {
  readonly directory: PracticeDirectory
  readonly vocabulary: VocabularyService
}

/** What is compared: the form, in each of the areas. */
interface Kind {
  readonly form: string
  readonly areas: readonly string[]
}

/**
 * What the twins have begun that the municipality has not, the latest start first, then in the order of the twins. A
 * practice counts as new when the municipality neither runs nor takes part in one of the same form in any of its areas.
 */
export function listNewFromTwins(
  { municipality, twins, count, language }: NewFromTwinsQuestion,
  { directory, vocabulary }: Knowledge,
): TwinPracticeRecord[] {
  const own = new Set(
    [...directory.runBy(municipality.id), ...directory.partneredBy(municipality.id)].flatMap((id) =>
      pairsOf(kindOf(directory.find(id))),
    ),
  )
  const found: { entry: PracticeEntry; kind: Kind; startYear: number; twin: TwinRecord }[] = []
  for (const twin of twins)
    for (const id of directory.runBy(twin.municipality.id)) {
      const entry = directory.find(id)
      const kind = kindOf(entry)
      if (entry === null || kind === null || entry.startYear === null) continue
      if (pairsOf(kind).some((pair) => own.has(pair))) continue
      found.push({ entry, kind, startYear: entry.startYear, twin })
    }
  const nameOf = (id: string): string => {
    const concept = vocabulary.findHeldConcept(id)
    return concept === null ? id : labelIn(language, concept)
  }
  return found
    .sort(
      (a, b) => b.startYear - a.startYear || a.twin.rank - b.twin.rank || (a.entry.id < b.entry.id ? -1 : 1),
    )
    .slice(0, count)
    .map(({ entry, kind, startYear, twin }) => ({
      practiceId: entry.id,
      twin,
      reason: writeReason(
        municipality.name,
        twin,
        startYear,
        nameOf(kind.form),
        kind.areas.map(nameOf),
        language,
      ),
    }))
}

/** The form and areas of a practice; null where it lacks one of them. */
function kindOf(entry: PracticeEntry | null): Kind | null {
  const form = entry?.conceptIds.find((id) => id.startsWith('form:'))
  const areas = entry?.conceptIds.filter((id) => id.startsWith('policy-area:')) ?? []
  return form === undefined || areas.length === 0 ? null : { form, areas }
}

function pairsOf(kind: Kind | null): string[] {
  return kind === null ? [] : kind.areas.map((area) => `${kind.form} ${area}`)
}

function writeReason(
  mine: string,
  { municipality: { name } }: TwinRecord,
  startYear: number,
  form: string,
  areas: readonly string[],
  language: Language,
): string {
  return language === 'sv'
    ? `${name} började ${String(startYear)}. Navet känner inte till något exempel i ${mine} med formen ${form} inom ${writeList(areas, 'sv', 'or')}.`
    : `${name} began in ${String(startYear)}. The hub knows of no example in ${mine} with the form ${form} in ${writeList(areas, 'en', 'or')}.`
}
