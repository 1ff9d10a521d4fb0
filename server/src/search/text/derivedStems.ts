const NOUN_ENDINGS = ['ning', 'ing', 'else'] as const
/** Shorter stems make other words with these endings: hand, handling. */
const SHORTEST = 4

/** Stems of the noun of a verb and of the verb of a noun: odl(a) – odling, samordn(are) – samordning, städ(a) – städning. */
export function derivedStems(stem: string): readonly string[] {
  const verbs = NOUN_ENDINGS.filter((ending) => stem.endsWith(ending)).map((ending) =>
    stem.slice(0, -ending.length),
  )
  const nouns = NOUN_ENDINGS.map((ending) => stem + ending)
  return [...verbs.filter((verb) => verb.length >= SHORTEST), ...(stem.length >= SHORTEST ? nouns : [])]
}
