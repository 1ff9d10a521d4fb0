const LONGEST_SHOWN = 60

/** What somebody sent, short enough to be named in a refusal. */
export function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
