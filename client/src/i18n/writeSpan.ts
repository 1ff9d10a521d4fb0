/** How a language writes a span of which both ends, or only one, are known. */
export interface SpanWords<End> {
  readonly span: (from: End, to: End) => string
  readonly from: (from: End) => string
  readonly to: (to: End) => string
}

/** From when to when, as far as it is known; null where neither is. What is missing is not filled in. */
export function writeSpan<End extends string | number>(
  from: End | null,
  to: End | null,
  words: SpanWords<End>,
): string | null {
  if (from !== null && to !== null) return from === to ? String(from) : words.span(from, to)
  if (from !== null) return words.from(from)
  return to === null ? null : words.to(to)
}
