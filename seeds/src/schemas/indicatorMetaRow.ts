import { z } from 'zod'
import { address, conceptKey, integer, optional, optionalText, text } from './cells.ts'

/** What one indicator measures, where it comes from and how it was checked. */
export const indicatorMetaRow = z
  .object({
    indicator: conceptKey,
    name_sv: text,
    name_en: text,
    unit: text,
    description_sv: text,
    higher_means: optionalText,
    source_id: text,
    source_name: text,
    source_url: optional(address),
    licence: text,
    coverage: integer,
    checked_how: optionalText,
  })
  .transform((row) => ({
    key: row.indicator,
    nameSv: row.name_sv,
    nameEn: row.name_en,
    unit: row.unit,
    description: row.description_sv,
    higherMeans: row.higher_means,
    sourceName: row.source_name,
    sourceUrl: row.source_url,
    licence: row.licence,
    coverage: row.coverage,
    checkedHow: row.checked_how,
  }))
