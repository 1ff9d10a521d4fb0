/** The text with every § on the same line as its number. */
export function keepSectionSigns(text: string): string {
  return text.replaceAll('§ ', '§\u00a0')
}
