import { z } from 'zod'
import { countyCode, decimal, integer, municipalityCode, text } from './cells.ts'

/** One municipality: SCB's code and population, SKR's group, label point. */
export const municipalityRow = z
  .object({
    code: municipalityCode,
    name: text,
    name_with_kommun: text,
    county_code: countyCode,
    county_name: text,
    region_name: text,
    kommungrupp_2023_code: z.string().regex(/^[A-C]\d$/, 'a municipality group such as A2'),
    kommungrupp_2023_name: text,
    population_2024_12_31: integer,
    population_2020_rounded_skr: integer,
    centroid_lat: decimal,
    centroid_lon: decimal,
    label_lat: decimal,
    label_lon: decimal,
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    fullName: row.name_with_kommun,
    countyCode: row.county_code,
    regionName: row.region_name,
    groupCode: row.kommungrupp_2023_code,
    groupName: row.kommungrupp_2023_name,
    population: row.population_2024_12_31,
    latitude: row.label_lat,
    longitude: row.label_lon,
  }))

export type MunicipalityRow = z.output<typeof municipalityRow>
