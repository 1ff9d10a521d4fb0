import { inSwedishOrder } from '../../i18n/inSwedishOrder.ts'
import type { MunicipalitiesPageQuery } from './Municipalities.generated.ts'

/** A municipality of the list. */
export type ListedMunicipality = MunicipalitiesPageQuery['municipalities'][number]

/** Values of `ordna` in the address. */
export const ORDERS = ['lan', 'bokstav', 'exempel'] as const

/** A way to order the list: by county, by letter, or most examples first. */
export type MunicipalityOrder = (typeof ORDERS)[number]

/** What the address says about the list. */
export interface MunicipalityList {
  readonly query: string
  readonly order: MunicipalityOrder
  /** Only municipalities that the hub knows something from. */
  readonly onlyKnown: boolean
}

/** Municipalities under one heading; a list in one piece has no heading. */
export interface MunicipalityGroup {
  /** Id of the group on the page. */
  readonly id: string
  readonly heading: string | null
  readonly municipalities: readonly ListedMunicipality[]
}

/** Reads the list from the address. A value of `ordna` that has no meaning gives the usual order: it hides nothing. */
export function readMunicipalityList(parameters: URLSearchParams): MunicipalityList {
  const order = parameters.get('ordna')
  return {
    query: (parameters.get('q') ?? '').normalize('NFC').trim().slice(0, 60),
    order: ORDERS.find((value) => value === order) ?? 'lan',
    onlyKnown: parameters.get('bara') === '1',
  }
}

/**
 * The municipalities whose name, or a word of it, or code begins with the query. Letters without their dots and rings
 * are accepted as a second choice: "orebro" finds Örebro, but "a" does not find Åmål while it finds Ale.
 */
export function filterMunicipalities(
  all: readonly ListedMunicipality[],
  { query, onlyKnown }: MunicipalityList,
): readonly ListedMunicipality[] {
  const known = onlyKnown
    ? all.filter(({ practiceCount, strategyCount }) => practiceCount + strategyCount > 0)
    : all
  if (query === '') return known
  const wanted = query.toLocaleLowerCase('sv')
  const exact = known.filter(({ name, code }) => code.startsWith(wanted) || beginsWord(name, wanted))
  if (exact.length > 0) return exact
  return known.filter(({ name }) => beginsWord(withoutMarks(name), withoutMarks(wanted)))
}

/** The municipalities in the order asked for, under the headings that it gives. */
export function groupMunicipalities(
  municipalities: readonly ListedMunicipality[],
  order: MunicipalityOrder,
): MunicipalityGroup[] {
  const byName = municipalities.toSorted((a, b) => inSwedishOrder(a.name, b.name))
  if (order === 'exempel')
    return [
      {
        id: 'alla',
        heading: null,
        municipalities: byName.toSorted(
          (a, b) => b.practiceCount - a.practiceCount || b.strategyCount - a.strategyCount,
        ),
      },
    ]
  const groups = Map.groupBy(byName, ({ name, county }) =>
    order === 'lan' ? county.name : name.charAt(0).toLocaleUpperCase('sv'),
  )
  return [...groups]
    .toSorted(([a], [b]) => inSwedishOrder(a, b))
    .map(([heading, members], index) => ({
      id: `${order}-${String(index + 1)}`,
      heading,
      municipalities: members,
    }))
}

function beginsWord(name: string, start: string): boolean {
  const lower = name.toLocaleLowerCase('sv')
  return lower.startsWith(start) || lower.split(/[\s-]+/).some((word) => word.startsWith(start))
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
