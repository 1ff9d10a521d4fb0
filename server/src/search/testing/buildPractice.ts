import type { PracticeDocument } from '../practices/practiceSearch.ts'

/** A practice of Alingsås with nothing but a title, changed by what is given. */
export function buildPractice(
  changes: Partial<PracticeDocument> & Pick<PracticeDocument, 'id'>,
): PracticeDocument {
  return {
    slug: changes.id.toLowerCase(),
    title: `Exempel ${changes.id}`,
    need: null,
    method: null,
    results: null,
    lessons: null,
    conditions: null,
    costNote: null,
    organisationId: '1489',
    organisationName: 'Alingsås',
    municipalityCode: '1489',
    countyCode: '14',
    municipalityGroup: 'A2',
    form: null,
    status: null,
    areas: [],
    targetGroups: [],
    goalsStated: [],
    goalsSuggested: [],
    partners: [],
    registrationNumbers: [],
    startYear: null,
    endYear: null,
    cost: null,
    staffFte: null,
    completeness: 0.5,
    sourceDate: null,
    ...changes,
  }
}
