const texts = new Map<string, string>()

/** More different ids than a hub has of concepts and organisations together. */
const MOST = 100_000

/**
 * The one copy of a text that comes again and again, such as the id of a concept: rows bring a new copy each time,
 * and a hundred thousand practices would hold a million.
 */
export function internText(text: string): string {
  const known = texts.get(text)
  if (known !== undefined) return known
  if (texts.size < MOST) texts.set(text, text)
  return text
}
