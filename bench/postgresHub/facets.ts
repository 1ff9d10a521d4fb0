import type { PracticeDocument } from '../../server/src/search/practices/practiceSearch.ts'
import {
  PRACTICE_FACETS,
  PRACTICE_FLAGS,
  type PracticeFacetKey,
  type PracticeFlag,
} from '../../server/src/search/practices/practiceSchema.ts'

export type PostgresFacet = PracticeFacetKey | PracticeFlag

/** A facet as a column of practice_search: one number of a value, or an array of them. */
interface FacetField {
  readonly column: string
  readonly several: boolean
  readonly read: (practice: PracticeDocument) => readonly string[]
}

function one(value: string | null): readonly string[] {
  return value === null ? [] : [value]
}

function flag(known: boolean): readonly string[] {
  return known ? ['true'] : []
}

function isPresent(text: string | null): boolean {
  return text !== null && text !== ''
}

/** The facets of the hub's own schema, as PostgreSQL holds them. */
export const FACET_FIELDS: Readonly<Record<PostgresFacet, FacetField>> = {
  forms: { column: 'form', several: false, read: ({ form }) => one(form) },
  areas: { column: 'areas', several: true, read: ({ areas }) => areas },
  targetGroups: { column: 'target_groups', several: true, read: ({ targetGroups }) => targetGroups },
  statuses: { column: 'status', several: false, read: ({ status }) => one(status) },
  goals: {
    column: 'goals',
    several: true,
    read: ({ goalsStated, goalsSuggested }) => [...goalsStated, ...goalsSuggested].map(String),
  },
  municipalities: {
    column: 'municipality',
    several: false,
    read: ({ municipalityCode }) => one(municipalityCode),
  },
  counties: { column: 'county', several: false, read: ({ countyCode }) => one(countyCode) },
  municipalityGroups: {
    column: 'municipality_group',
    several: false,
    read: ({ municipalityGroup }) => one(municipalityGroup),
  },
  contributions: {
    column: 'contributions',
    several: true,
    read: ({ partners }) => partners.flatMap(({ contributions }) => contributions),
  },
  organisations: {
    column: 'organisations',
    several: true,
    read: ({ organisationId, partners }) => [organisationId, ...partners.map(({ id }) => id)],
  },
  hasResults: { column: 'has_results', several: false, read: ({ results }) => flag(isPresent(results)) },
  hasLessons: { column: 'has_lessons', several: false, read: ({ lessons }) => flag(isPresent(lessons)) },
  hasCost: {
    column: 'has_cost',
    several: false,
    read: ({ cost, costNote }) => flag(cost !== null || isPresent(costNote)),
  },
  hasStaff: { column: 'has_staff', several: false, read: ({ staffFte }) => flag(staffFte !== null) },
}

/** In the order in which the hub answers them. */
export const POSTGRES_FACETS = [...PRACTICE_FACETS, ...PRACTICE_FLAGS] as const
