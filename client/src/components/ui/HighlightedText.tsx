interface HighlightedTextProps {
  readonly parts: readonly { readonly text: string; readonly matched: boolean }[]
}

/** A text with what matched the question marked. */
export function HighlightedText({ parts }: HighlightedTextProps) {
  let start = 0
  return parts.map(({ text, matched }) => {
    const at = start
    start += text.length
    return matched ? <mark key={at}>{text}</mark> : text
  })
}
