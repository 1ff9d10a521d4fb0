import type { GraphReader } from '../../graph/GraphStore.ts'
import {
  indicatorRecord,
  measurementRecord,
  type IndicatorRecord,
  type MeasurementRecord,
} from './indicatorRecord.ts'

const LIST_INDICATORS = `// LIST_INDICATORS
MATCH (indicator:Indicator)
RETURN indicator.key AS key, indicator.nameSv AS nameSv, indicator.nameEn AS nameEn, indicator.unit AS unit,
  indicator.description AS description, indicator.sourceName AS sourceName,
  indicator.sourceUrl AS sourceUrl, indicator.licence AS licence
ORDER BY key
LIMIT $limit`

const LIST_MEASUREMENTS = `// LIST_MEASUREMENTS
MATCH (indicator:Indicator)<-[measured:MEASURED]-(municipality:Municipality)
RETURN indicator.key AS indicator, municipality.code AS code, measured.year AS year, measured.value AS value
ORDER BY indicator, code, year
LIMIT $limit`

const MOST_INDICATORS = 1000
/** 290 municipalities, up to a thousand indicators and years. */
const MOST_MEASUREMENTS = 290_000

/** Every indicator, by key. */
export async function listIndicators(reader: GraphReader): Promise<IndicatorRecord[]> {
  return await reader.read(LIST_INDICATORS, { limit: MOST_INDICATORS }, indicatorRecord)
}

/** Every value, by indicator, municipality code and year. */
export async function listMeasurements(reader: GraphReader): Promise<MeasurementRecord[]> {
  return await reader.read(LIST_MEASUREMENTS, { limit: MOST_MEASUREMENTS }, measurementRecord)
}

export const INDICATOR_QUERIES = {
  LIST_INDICATORS: { cypher: LIST_INDICATORS, parameters: { limit: MOST_INDICATORS } },
  LIST_MEASUREMENTS: { cypher: LIST_MEASUREMENTS, parameters: { limit: MOST_MEASUREMENTS } },
} as const
