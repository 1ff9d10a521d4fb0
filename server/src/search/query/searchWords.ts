/** What words mean besides themselves, as the vocabulary says. */
export interface SearchWords {
  /** Rings of words or phrases that mean the same (scheme synonym: label and altLabels). */
  readonly synonyms: readonly (readonly string[])[]
  /** Rings of words or phrases that mean much the same (scheme related-word). */
  readonly related: readonly (readonly string[])[]
  /** A word of the texts first, then everyday words that lead to it, but not back (scheme everyday-word). */
  readonly everyday: readonly (readonly string[])[]
  /** A word of the texts first, then its English names, which lead to it in the same way. */
  readonly english?: readonly (readonly string[])[]
}

/** A vocabulary entry that says what words mean. */
export interface WordConcept {
  readonly labelSv: string
  readonly labelEn: string
  readonly altLabels: readonly string[]
}

/** The entries by what they say; see SearchWords. */
export interface WordConcepts {
  readonly synonyms: readonly WordConcept[]
  readonly related: readonly WordConcept[]
  readonly everyday: readonly WordConcept[]
}

/** What words mean, by the vocabulary. The English name of an entry leads to its Swedish word, as everyday words do. */
export function toSearchWords(concepts: WordConcepts): SearchWords {
  const all = [...concepts.synonyms, ...concepts.related, ...concepts.everyday]
  return {
    synonyms: concepts.synonyms.map(toRing),
    related: concepts.related.map(toRing),
    everyday: concepts.everyday.map(toRing),
    english: all.map(toEnglishNames),
  }
}

function toRing({ labelSv, altLabels }: WordConcept): readonly string[] {
  return [labelSv, ...altLabels]
}

/** "Relative or carer" are two names. */
function toEnglishNames({ labelSv, labelEn }: WordConcept): readonly string[] {
  return [labelSv, ...labelEn.split(' or ')]
}
