/** "Idéburet offentligt partnerskap (IOP)" holds two phrases; one without parenthesis is its own only phrase. */
export function withoutParenthesis(phrase: string): string[] {
  const inside = /\(([^)]+)\)/u.exec(phrase)?.[1]
  const outside = phrase.replaceAll(/\([^)]*\)/gu, ' ').trim()
  return inside === undefined ? [outside] : [outside, inside]
}
