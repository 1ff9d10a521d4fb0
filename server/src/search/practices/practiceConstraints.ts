import { HubError } from '../../errors.ts'
import { byPosition } from '../facets/byPosition.ts'
import type { FilterConstraint } from '../engine/FilterConstraint.ts'
import type { PracticeFilter, PracticeSearchContext, PracticeVocabularyFacet } from './practiceSearch.ts'
import type { FacetLabel } from '../facets/Facet.ts'
import {
  FACTS,
  PRACTICE_FACET_LABELS,
  PRACTICE_FACETS,
  PRACTICE_FLAGS,
  type PracticeFacetKey,
} from './practiceSchema.ts'
import { unknownMunicipality, unknownValue } from '../facets/unknownValue.ts'

/** The known values of each facet, by value. */
export type KnownValues = Readonly<Record<PracticeFacetKey, ReadonlyMap<string, FacetLabel>>>

/** The values of the vocabularies, and the organisations, which are known by the documents. */
export function toKnownPracticeValues(
  { labels }: PracticeSearchContext,
  organisations: ReadonlyMap<string, FacetLabel>,
): KnownValues {
  const byValue = (key: PracticeVocabularyFacet): ReadonlyMap<string, FacetLabel> =>
    new Map(byPosition(labels[key]).map((label) => [label.value, label]))
  return {
    forms: byValue('forms'),
    areas: byValue('areas'),
    targetGroups: byValue('targetGroups'),
    statuses: byValue('statuses'),
    goals: byValue('goals'),
    municipalities: byValue('municipalities'),
    counties: byValue('counties'),
    municipalityGroups: byValue('municipalityGroups'),
    contributions: byValue('contributions'),
    organisations,
  }
}

/** The filter as constraints. Refuses unknown values, bounds in the wrong order, and twins without a municipality. */
export function toPracticeConstraints(
  filter: PracticeFilter,
  known: KnownValues,
  twinCodes: readonly string[] | null,
): FilterConstraint[] {
  const constraints: FilterConstraint[] = []
  for (const key of PRACTICE_FACETS) {
    const values = (filter[key] ?? []).map(String)
    for (const value of values) if (!known[key].has(value)) throw refuse(key, value, known[key])
    if (values.length > 0) constraints.push({ kind: 'values', key, values })
  }
  for (const flag of PRACTICE_FLAGS) {
    if (filter[flag] === true) constraints.push({ kind: 'set', key: flag, facet: FACTS, values: [flag] })
  }
  constraints.push(...toRanges(filter))
  if (filter.twinsOnly === true) {
    if (twinCodes === null) throw needsNear('filter.twinsOnly')
    constraints.push({ kind: 'set', key: 'twinsOnly', facet: 'municipalities', values: twinCodes })
  }
  return constraints
}

function toRanges({ startedFrom, startedTo, costTo, staffTo }: PracticeFilter): FilterConstraint[] {
  const constraints: FilterConstraint[] = []
  if (startedFrom !== undefined || startedTo !== undefined) {
    const from = startedFrom ?? -Infinity
    const to = startedTo ?? Infinity
    if (from > to) throw refuseYears(from, to)
    constraints.push({ kind: 'range', key: 'started', number: 'startYear', from, to })
  }
  for (const [key, number, to] of [
    ['costTo', 'cost', costTo],
    ['staffTo', 'staffFte', staffTo],
  ] as const) {
    if (to === undefined) continue
    if (!(to >= 0)) throw refuseNegative(key, to)
    constraints.push({ kind: 'range', key, number, from: -Infinity, to })
  }
  return constraints
}

function refuse(key: PracticeFacetKey, value: string, known: ReadonlyMap<string, FacetLabel>): HubError {
  const field = `filter.${key}`
  const labels = [...known.values()]
  return key === 'municipalities'
    ? unknownMunicipality(value, labels, field)
    : unknownValue(value, labels, field, PRACTICE_FACET_LABELS[key])
}

/** The refusal of what only has a meaning together with a municipality to be near. */
export function needsNear(field: 'choice' | 'filter.twinsOnly'): HubError {
  const name = field.replace('filter.', '')
  return new HubError(
    'INVALID_INPUT',
    {
      sv: `${name} gäller kommuner som liknar en vald kommun och behöver därför near, kommunens kod.`,
      en: `${name} is about municipalities like a chosen one and therefore needs near, the code of the municipality.`,
    },
    { field },
  )
}

function refuseYears(from: number, to: number): HubError {
  return new HubError(
    'INVALID_INPUT',
    {
      sv: `Startåren går från ${String(from)} till ${String(to)}. Det första ska inte vara senare än det sista.`,
      en: `The start years run from ${String(from)} to ${String(to)}. The first must not be later than the last.`,
    },
    { field: 'filter.startedFrom' },
  )
}

function refuseNegative(key: string, value: number): HubError {
  return new HubError(
    'INVALID_INPUT',
    {
      sv: `${key} är ${String(value)}. Det ska vara 0 eller mer.`,
      en: `${key} is ${String(value)}. It must be 0 or more.`,
    },
    { field: `filter.${key}` },
  )
}
