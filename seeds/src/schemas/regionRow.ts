import { z } from 'zod'
import { countyCode, decimal, integer, text } from './cells.ts'

/** One county and the region that governs it. */
export const regionRow = z
  .object({
    county_code: countyCode,
    county_letter: z.string().regex(/^[A-Z]{1,2}$/, 'a county letter such as AB'),
    county_name: text,
    region_name: text,
    kolada_region_id: z.string().regex(/^\d{4}$/, 'a Kolada id with four digits'),
    municipality_count: integer,
    population_2024_12_31: integer,
    label_lat: decimal,
    label_lon: decimal,
  })
  .transform((row) => ({
    countyCode: row.county_code,
    letter: row.county_letter,
    countyName: row.county_name,
    name: row.region_name,
    municipalityCount: row.municipality_count,
    population: row.population_2024_12_31,
    latitude: row.label_lat,
    longitude: row.label_lon,
  }))
