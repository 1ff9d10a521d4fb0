import { keysOf } from './addressValues.ts'

/** A chosen value, and the words of the question that it was chosen in place of: what it takes to go back. */
export interface ReplacedWords<Facet extends string> {
  readonly facet: Facet
  readonly value: string
  /** As typed. */
  readonly words: string
}

/** The parameter of the address for each facet. */
type FacetParameters<Facet extends string> = Readonly<Record<Facet, string>>
type ChosenValues<Facet extends string> = Readonly<Record<Facet, readonly string[]>>

/** Reads `ord=kommun.1489.alingsås`. What belongs to no chosen value says nothing and is left out. */
export function readReplacedWords<Facet extends string>(
  params: URLSearchParams,
  parameters: FacetParameters<Facet>,
  chosen: ChosenValues<Facet>,
): readonly ReplacedWords<Facet>[] {
  const facets = keysOf(parameters)
  return params.getAll('ord').flatMap((text) => {
    const [name, value = '', ...rest] = text.split('.')
    const words = rest.join('.')
    const facet = facets.find((key) => parameters[key] === name)
    return facet !== undefined && words !== '' && chosen[facet].includes(value)
      ? [{ facet, value, words }]
      : []
  })
}

/** The values of `ord`, for those that are still chosen. */
export function writeReplacedWords<Facet extends string>(
  replaced: readonly ReplacedWords<Facet>[],
  parameters: FacetParameters<Facet>,
  chosen: ChosenValues<Facet>,
): string[] {
  return replaced
    .filter(({ facet, value }) => chosen[facet].includes(value))
    .map(({ facet, value, words }) => `${parameters[facet]}.${value}.${words}`)
}
