import { MUNICIPALITY_NAMES } from '../../features/my-municipality/municipalityNames.generated.ts'

const PLACE_BY_CODE: ReadonlyMap<string, number> = new Map(
  MUNICIPALITY_NAMES.map(([code]) => code)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((code, place) => [code, place]),
)

/** A municipality's place in a distribution, which lists all of them in the order of their codes; -1 when unknown. */
export function municipalityPlace(code: string): number {
  return PLACE_BY_CODE.get(code) ?? -1
}
