import type { PracticeSearchContext } from '../../search/practices/practiceSearch.ts'
import type { FacetLabel } from '../../search/facets/Facet.ts'
import type { SearchWords } from '../../search/query/searchWords.ts'
import { toSearchWords } from '../../search/query/searchWords.ts'
import type { StrategySearchContext } from '../../search/strategies/strategySearch.ts'
import type { GoalService } from '../goal/GoalService.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type { IndicatorService } from '../statistics/IndicatorService.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'

/** The services that know the names of things. */
export interface NamingServices {
  readonly vocabulary: VocabularyService
  readonly goals: GoalService
  readonly organisations: OrganisationService
  readonly indicators: IndicatorService
}

/** What the practice index needs to know besides the practices. */
export function toPracticeContext(services: NamingServices): PracticeSearchContext {
  const { vocabulary, goals, indicators } = services
  return {
    labels: {
      forms: conceptLabels(vocabulary, 'form'),
      areas: conceptLabels(vocabulary, 'policy-area'),
      targetGroups: conceptLabels(vocabulary, 'target-group'),
      statuses: conceptLabels(vocabulary, 'practice-status'),
      contributions: conceptLabels(vocabulary, 'contribution'),
      goals: goals.listGoals().map(({ number, nameSv, nameEn }) => ({
        value: String(number),
        labelSv: `${number}. ${nameSv}`,
        labelEn: `${number}. ${nameEn}`,
        altLabels: [],
        position: number,
      })),
      municipalities: indicators.municipalityLabels(),
      ...placeLabels(services.organisations),
    },
    indicators: indicators.listIndicatorValues(),
    places: indicators.listPlaces(),
    words: listSearchWords(vocabulary),
  }
}

/** What the strategy index needs to know besides the strategies. */
export function toStrategyContext(services: NamingServices): StrategySearchContext {
  const { vocabulary, indicators } = services
  return {
    labels: {
      types: conceptLabels(vocabulary, 'document-type'),
      municipalities: indicators.municipalityLabels(),
      counties: placeLabels(services.organisations).counties,
      questions: conceptLabels(vocabulary, 'question'),
      areas: conceptLabels(vocabulary, 'policy-area'),
      phases: PHASES,
    },
    words: listSearchWords(vocabulary),
  }
}

/** What words mean besides themselves. */
export function listSearchWords(vocabulary: VocabularyService): SearchWords {
  return toSearchWords({
    synonyms: vocabulary.listConcepts('synonym'),
    related: vocabulary.listConcepts('related-word'),
    everyday: vocabulary.listConcepts('everyday-word'),
  })
}

function conceptLabels(vocabulary: VocabularyService, scheme: string): FacetLabel[] {
  return vocabulary.listConcepts(scheme).map(({ key, labelSv, labelEn, altLabels, position }) => ({
    value: key,
    labelSv,
    labelEn,
    altLabels,
    position,
  }))
}

/** Counties and municipality groups as the municipalities name them, by code. */
function placeLabels(organisations: OrganisationService): {
  readonly counties: readonly FacetLabel[]
  readonly municipalityGroups: readonly FacetLabel[]
} {
  const counties = new Map<string, string>()
  const groups = new Map<string, string>()
  for (const { county, group } of organisations.listMunicipalities()) {
    counties.set(county.code, county.name)
    groups.set(group.code, group.name)
  }
  return { counties: toLabels(counties), municipalityGroups: toLabels(groups) }
}

function toLabels(names: ReadonlyMap<string, string>): FacetLabel[] {
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, name], position) => ({ value, labelSv: name, labelEn: name, altLabels: [], position }))
}

const PHASES: readonly FacetLabel[] = [
  { value: 'PROPOSED', labelSv: 'Föreslagen', labelEn: 'Proposed', altLabels: [], position: 0 },
  { value: 'IN_FORCE', labelSv: 'Gäller', labelEn: 'In force', altLabels: [], position: 1 },
  { value: 'ENDED', labelSv: 'Har upphört', labelEn: 'Ended', altLabels: [], position: 2 },
  { value: 'UNKNOWN', labelSv: 'Anges inte', labelEn: 'Not stated', altLabels: [], position: 3 },
]
