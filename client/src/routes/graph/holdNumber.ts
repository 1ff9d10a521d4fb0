/** A goal's number on the same line as the beginning of its name: "11. Hållbara städer och samhällen". */
export function holdNumber(label: string): string {
  return label.replace(/^(\d+\.) /, '$1\u00a0')
}
