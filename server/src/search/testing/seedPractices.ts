import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { IndicatorValues } from '../nearness/IndicatorValues.ts'
import type { PracticeDocument, PracticeSearchContext } from '../practices/practiceSearch.ts'
import type { FacetLabel } from '../facets/Facet.ts'
import { toSearchWords, type WordConcept } from '../query/searchWords.ts'
import { buildPractice } from './buildPractice.ts'

type Row = Readonly<Record<string, string>>

/** The rows of one file of reference data. */
export function readSeedRows(name: string): Row[] {
  const file = new URL(`../../../../seeds/data/${name}.csv`, import.meta.url)
  const rows: Row[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true })
  return rows
}

/** The entries of one scheme of the vocabularies. */
export function readSeedLabels(scheme: string): FacetLabel[] {
  return readSeedRows('vocabularies')
    .filter((row) => row['scheme'] === scheme)
    .map((row) => ({
      value: row['key'] ?? '',
      labelSv: row['label_sv'] ?? '',
      labelEn: row['label_en'] ?? '',
      altLabels: toList(row['alt_sv']),
      position: Number(row['position']),
    }))
}

function readSeedWords(file: string, scheme: string): WordConcept[] {
  return readSeedRows(file)
    .filter((row) => row['scheme'] === scheme)
    .map((row) => ({
      labelSv: row['label_sv'] ?? '',
      labelEn: row['label_en'] ?? '',
      altLabels: toList(row['alt_sv']),
    }))
}

/** Labels, indicators and synonyms of the reference data. */
export function readSeedContext(): PracticeSearchContext {
  const municipalities = readSeedRows('municipalities')
  return {
    labels: {
      forms: readSeedLabels('form'),
      areas: readSeedLabels('policy-area'),
      targetGroups: readSeedLabels('target-group'),
      statuses: readSeedLabels('practice-status'),
      contributions: readSeedLabels('contribution'),
      goals: readSeedRows('sdg_goals').map((row, place) => ({
        value: row['goal'] ?? '',
        labelSv: `${row['goal'] ?? ''}. ${row['name_sv'] ?? ''}`,
        labelEn: `${row['goal'] ?? ''}. ${row['name_en'] ?? ''}`,
        altLabels: [],
        position: place,
      })),
      municipalities: municipalities.map((row, place) =>
        toLabel(row['code'] ?? '', row['name'] ?? '', place),
      ),
      counties: toDistinct(municipalities, 'county_code', 'county_name'),
      municipalityGroups: toDistinct(municipalities, 'kommungrupp_2023_code', 'kommungrupp_2023_name'),
    },
    indicators: readSeedIndicators(),
    places: municipalities.map((row) => ({
      code: row['code'] ?? '',
      name: row['name'] ?? '',
      latitude: Number(row['label_lat']),
      longitude: Number(row['label_lon']),
      population: Number(row['population_2024_12_31']),
      countyCode: row['county_code'] ?? '',
      countyName: row['county_name'] ?? '',
      groupCode: row['kommungrupp_2023_code'] ?? '',
      groupName: row['kommungrupp_2023_name'] ?? '',
    })),
    words: toSearchWords({
      synonyms: readSeedWords('vocabularies', 'synonym'),
      related: readSeedWords('related_words', 'related-word'),
      everyday: readSeedWords('related_words', 'everyday-word'),
    }),
  }
}

/** The practices of the reference data. */
export function readSeedPractices(): PracticeDocument[] {
  const municipalities = new Map(readSeedRows('municipalities').map((row) => [row['code'] ?? '', row]))
  return readSeedRows('practices').map((row) => {
    const code = row['code'] ?? ''
    const municipality = municipalities.get(code)
    const contributions = toList(row['partner_contributions']).map((pair) => pair.split('='))
    const partners = [...new Set([...toList(row['partners']), ...contributions.map(([name]) => name ?? '')])]
    return buildPractice({
      id: row['id'] ?? '',
      title: row['title'] ?? '',
      need: toText(row['need_sv']),
      method: toText(row['what_sv']),
      results: toText(row['results_sv']),
      lessons: toText(row['did_not_work_sv']),
      conditions: toText(row['conditions_sv']),
      costNote: toText(row['cost_note']),
      organisationId: code === '' ? (row['organisation'] ?? '') : code,
      organisationName: row['organisation'] ?? '',
      municipalityCode: municipality === undefined ? null : code,
      countyCode: municipality?.['county_code'] ?? (code.startsWith('region:') ? code.slice(7) : null),
      municipalityGroup: municipality?.['kommungrupp_2023_code'] ?? null,
      form: toText(row['form']),
      status: toText(row['status']),
      areas: toList(row['policy_areas']),
      targetGroups: toList(row['target_groups']),
      goalsStated: toList(row['goals_stated']).map(Number).filter(Number.isInteger),
      goalsSuggested: toList(row['goals_suggested']).map(Number),
      partners: partners.map((name) => ({
        id: name,
        name,
        contributions: contributions.filter(([giver]) => giver === name).map(([, kind]) => kind ?? ''),
      })),
      startYear: toNumber(row['year_start']),
      cost: toNumber(row['cost_sek']),
      staffFte: toNumber(row['staff_fte']),
      completeness: Object.values(row).filter((value) => value !== '').length / Object.keys(row).length,
      sourceDate: toText(row['source_date']),
    })
  })
}

function readSeedIndicators(): IndicatorValues[] {
  const values = new Map<string, Map<string, number>>()
  for (const row of readSeedRows('indicators')) {
    const key = row['indicator'] ?? ''
    const known = values.get(key) ?? new Map<string, number>()
    values.set(key, known.set(row['code'] ?? '', Number(row['value'])))
  }
  return readSeedRows('indicator_meta').map((row) => ({
    key: row['indicator'] ?? '',
    nameSv: row['name_sv'] ?? '',
    nameEn: row['name_en'] ?? '',
    unit: row['unit'] ?? '',
    values: values.get(row['indicator'] ?? '') ?? new Map<string, number>(),
  }))
}

function toDistinct(rows: readonly Row[], code: string, name: string): FacetLabel[] {
  const names = new Map(rows.map((row) => [row[code] ?? '', row[name] ?? '']))
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, label], place) => toLabel(value, label, place))
}

function toLabel(value: string, label: string, position: number): FacetLabel {
  return { value, labelSv: label, labelEn: label, altLabels: [], position }
}

function toList(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter((entry) => entry !== '')
}

function toText(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell
}

function toNumber(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell)
}
