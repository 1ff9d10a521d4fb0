/**
 * Where an answer stands, in one line: the document, then paragraph, page or heading. Parts that the document's title
 * already says are left out, headings stand in quotation marks. Null when neither is known.
 */
export function writeLocator(title: string | null, locator: string | null): string | null {
  const said = title?.toLocaleLowerCase('sv') ?? ''
  const parts = (locator ?? '')
    .split(/,\s+(?=rubrik: )|,\s+(?=§)|(?<=^tjänsteskrivelse),\s+/)
    .filter((part) => part !== '' && !said.includes(part.toLocaleLowerCase('sv')))
    .map((part) => part.replace(/^rubrik: (.+)$/, '”$1”'))
  const where = [title, ...parts].filter((part) => part !== null).join(', ')
  return where === '' ? null : where.replaceAll('§ ', '§\u00a0')
}
