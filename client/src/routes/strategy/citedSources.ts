interface Source {
  readonly id: string
}

interface Cited<T extends Source> {
  readonly sources: readonly T[]
  readonly passages: readonly { readonly source: T | null }[]
}

/** The document's own sources first, then those that only its answers come from: the order of the footnotes. */
export function citedSources<T extends Source>({ sources, passages }: Cited<T>): readonly T[] {
  const cited = passages.flatMap(({ source }) => (source === null ? [] : [source]))
  return [...new Map([...sources, ...cited].map((source) => [source.id, source])).values()]
}
