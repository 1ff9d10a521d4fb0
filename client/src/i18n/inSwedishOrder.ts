const SWEDISH = new Intl.Collator('sv')

/** Compares two names as Swedish orders them, å, ä and ö last, in either language: names are Swedish. */
export const inSwedishOrder: (one: string, other: string) => number = SWEDISH.compare
