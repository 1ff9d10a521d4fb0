/** The text with a capital first letter: sources write bodies and remarks in lower case. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}
