interface HighlightedTextProps {
  readonly parts: readonly { readonly text: string; readonly matched: boolean }[]
}

/** A text with what matched the question marked. */
export function HighlightedText({ parts }: HighlightedTextProps) {
  return parts.map(({ text, matched }, index) => (matched ? <mark key={index}>{text}</mark> : text))
}
