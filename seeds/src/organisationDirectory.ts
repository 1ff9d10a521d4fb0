import type { SeedFiles } from './readSeedTables.ts'

/** Gotland is one organisation with the duties of a municipality and of a region; it is one node. */
export const GOTLAND = { municipality: 'kommun:0980', region: 'region:09' } as const

/** Names in the column `organisation` that say "national" and name nobody. */
export const NAMELESS_NATIONAL: ReadonlySet<string> = new Set(['Nationell', 'Nationell skrift'])

/** Finds the id of an organisation by the codes and names that the files use. */
export interface OrganisationDirectory {
  /** The id behind a municipality code or `region:NN`. */
  readonly findByCode: (code: string) => string | null
  /** The id behind a name as some source writes it, upper and lower case alike. */
  readonly findByName: (name: string) => string | null
  /** The name that a code stands for, as the files write it. */
  readonly nameOfCode: (code: string) => string | null
}

/** Builds the directory of every organisation that the seed files may name. */
export function buildOrganisationDirectory(
  files: Pick<SeedFiles, 'municipalities' | 'regions' | 'organisations'>,
): OrganisationDirectory {
  const idByName = new Map<string, string>()
  const idByCode = new Map<string, string>()
  const nameByCode = new Map<string, string>()
  for (const { row } of files.municipalities.records) {
    idByCode.set(row.code, `kommun:${row.code}`)
    nameByCode.set(row.code, row.name)
    idByName.set(fold(row.fullName), `kommun:${row.code}`)
  }
  for (const { row } of files.regions.records) {
    const code = `region:${row.countyCode}`
    const id = code === GOTLAND.region ? GOTLAND.municipality : code
    idByCode.set(code, id)
    nameByCode.set(code, row.name)
    idByName.set(fold(row.name), id)
  }
  for (const { row } of files.organisations.records) {
    const names = row.id.startsWith('kommun:') ? row.alternativeNames : [row.name, ...row.alternativeNames]
    for (const name of names) idByName.set(fold(name), row.id)
  }
  return {
    findByCode: (code) => idByCode.get(code) ?? null,
    findByName: (name) => idByName.get(fold(name)) ?? null,
    nameOfCode: (code) => nameByCode.get(code) ?? null,
  }
}

function fold(name: string): string {
  return name.toLocaleLowerCase('sv')
}
