const PLACE_KINDS: ReadonlySet<string> = new Set(['kommun', 'kommuns', 'kommunen', 'stad', 'stads'])

/** True for a lower-case word that says nothing more after the name of a municipality: Nacka kommun, Stockholms stad. */
export function isPlaceKind(word: string): boolean {
  return PLACE_KINDS.has(word)
}
