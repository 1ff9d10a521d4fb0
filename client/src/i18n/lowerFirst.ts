/** A label as it reads inside a sentence: "Mötesplats" becomes "mötesplats", an abbreviation such as "IOP" stays. */
export function lowerFirst(label: string): string {
  const [first = '', second = ''] = label
  const isAbbreviation = second !== second.toLocaleLowerCase('sv')
  return isAbbreviation ? label : first.toLocaleLowerCase('sv') + label.slice(first.length)
}
