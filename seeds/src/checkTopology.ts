import { z } from 'zod'
import type { SeedRecord } from './readTable.ts'
import type { MunicipalityRow } from './schemas/municipalityRow.ts'
import { topology } from './schemas/topology.ts'
import type { SeedIssue } from './SeedDataError.ts'

const json = z.string().transform((content, context) => {
  try {
    const parsed: unknown = JSON.parse(content)
    return parsed
  } catch {
    context.addIssue({ code: 'custom', message: 'well-formed JSON' })
    return z.NEVER
  }
})

/** Checks the map: its shape, and that it draws each municipality of the file once and no other. */
export function checkTopology(
  file: string,
  content: string,
  municipalities: readonly SeedRecord<MunicipalityRow>[],
): SeedIssue[] {
  const issue = (column: string, value: string, expected: string): SeedIssue => {
    return { file, line: 1, column, value, expected }
  }
  const parsed = json.pipe(topology).safeParse(content)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => issue(path.join('.'), '', message))
  const drawn = parsed.data.objects.municipalities.geometries
  const known = new Set(municipalities.map(({ row }) => row.code))
  const seen = new Set(drawn.map(({ id }) => id))
  return [
    ...drawn
      .filter(({ id, properties }) => !known.has(id) || properties.code !== id)
      .map(({ id }) => issue('objects.municipalities.id', id, 'a code of municipalities.csv')),
    ...[...known]
      .filter((code) => !seen.has(code))
      .map((code) => issue('objects.municipalities.id', '', `a geometry for ${code}`)),
  ]
}
