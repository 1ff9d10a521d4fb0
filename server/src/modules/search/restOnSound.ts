import type { OrganisationService } from '../organisation/OrganisationService.ts'
import { restOn, type ReadRow } from '../readRowsApart.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
import type { SearchedPassage, SearchedPractice, SearchedStrategy } from './searchRepository.ts'

interface Named {
  readonly organisations: OrganisationService
  readonly vocabulary: VocabularyService
}

type Check<Row> = (read: ReadRow<Row>) => ReadRow<Row>

/**
 * What becomes of rows that name an organisation or a vocabulary entry which is left out: where they cannot be shown
 * without it they are left out with it, else only the name is.
 */
export function restOnSound({ organisations, vocabulary }: Named): {
  readonly practice: Check<SearchedPractice>
  readonly strategy: Check<SearchedStrategy>
  readonly passage: Check<SearchedPassage>
} {
  const leftOut = organisations.leftOut.union(vocabulary.leftOut)
  const sound = (ids: readonly string[]): string[] => ids.filter((id) => !leftOut.has(id))
  const check =
    <Row extends { readonly id: string }>(
      needed: (row: Row) => readonly string[],
      trim: (row: Row) => Row,
    ): Check<Row> =>
    (read) => {
      const resting = restOn(read, leftOut, needed)
      return resting.problem !== null || leftOut.size === 0 ? resting : { ...resting, row: trim(resting.row) }
    }
  return {
    // A practice is nothing without those who run it.
    practice: check(
      ({ runnerIds }) => runnerIds,
      (row) => ({
        ...row,
        conceptIds: sound(row.conceptIds),
        partners: row.partners.filter(([id]) => !leftOut.has(id)),
      }),
    ),
    // A strategy is nothing without its owner and its type.
    strategy: check(
      ({ ownerIds, typeIds }) => [...ownerIds, ...typeIds],
      (row) => row,
    ),
    // A passage is nothing without the question that it answers.
    passage: check(
      ({ questionIds }) => questionIds,
      (row) => ({ ...row, areaIds: sound(row.areaIds) }),
    ),
  }
}
