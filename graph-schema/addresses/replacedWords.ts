import { FACET_KEYS, FACET_PARAMETERS, type FacetKey } from './practiceSearchParameters.ts'

/** A chosen value, and the words of the question that it was chosen in place of: what it takes to go back. */
export interface ReplacedWords {
  readonly facet: FacetKey
  readonly value: string
  /** As typed. */
  readonly words: string
}

type ChosenValues = Readonly<Record<FacetKey, readonly string[]>>

/** Reads `ord=kommun.1489.alingsås`. What belongs to no chosen value says nothing and is left out. */
export function readReplacedWords(params: URLSearchParams, chosen: ChosenValues): readonly ReplacedWords[] {
  return params.getAll('ord').flatMap((text) => {
    const [name, value = '', ...rest] = text.split('.')
    const words = rest.join('.')
    const facet = FACET_KEYS.find((key) => FACET_PARAMETERS[key] === name)
    return facet !== undefined && words !== '' && chosen[facet].includes(value)
      ? [{ facet, value, words }]
      : []
  })
}

/** The values of `ord`, for those that are still chosen. */
export function writeReplacedWords(replaced: readonly ReplacedWords[], chosen: ChosenValues): string[] {
  return replaced
    .filter(({ facet, value }) => chosen[facet].includes(value))
    .map(({ facet, value, words }) => `${FACET_PARAMETERS[facet]}.${value}.${words}`)
}
