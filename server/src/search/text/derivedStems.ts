const NOUN_ENDINGS = ['ning', 'ing', 'else', 'sel'] as const

/** Shorter stems make other words with these endings: hand, handling. */
const SHORTEST = 4

/** Verbs in -era and their nouns: integrera, integration. An organisation is a body before it is an act. */
const NOUN_OF_ERA = /^(?!organis)(.{3,})ation$/u
const VERB_IN_ERA = /^(?!organis)(.{3,})er$/u

/**
 * Stems of the noun of a verb and of the verb of a noun: odl(a) – odling, samordn(are) – samordning, städ(a) –
 * städning, sköt(a) – skötsel, integrer(a) – integration.
 */
export function derivedStems(stem: string): readonly string[] {
  const verbs = NOUN_ENDINGS.filter((ending) => stem.endsWith(ending)).map((ending) =>
    stem.slice(0, -ending.length),
  )
  const nouns = NOUN_ENDINGS.map((ending) => stem + ending)
  return [
    ...verbs.filter((verb) => verb.length >= SHORTEST),
    ...(stem.length >= SHORTEST ? nouns : []),
    ...beginningOf(NOUN_OF_ERA, stem).map((beginning) => `${beginning}er`),
    ...beginningOf(VERB_IN_ERA, stem).map((beginning) => `${beginning}ation`),
  ]
}

function beginningOf(pattern: RegExp, stem: string): readonly string[] {
  const beginning = pattern.exec(stem)?.[1]
  return beginning === undefined ? [] : [beginning]
}
