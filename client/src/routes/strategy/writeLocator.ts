import { keepSectionSigns } from '../../i18n/keepSectionSigns.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'

/**
 * Where an answer stands, in one line: the document, then paragraph, page or heading. Parts that the document's title
 * already says are left out, headings stand in quotation marks. Null when neither is known.
 *
 * @param page - title of the page, which a document named after it does not say again
 */
export function writeLocator(title: string | null, locator: string | null, page: string): string | null {
  const said = title?.toLocaleLowerCase('sv') ?? ''
  const parts = (locator ?? '')
    .split(/,\s+(?=rubrik: )|,\s+(?=§)|(?<=^tjänsteskrivelse),\s+/)
    .filter((part) => part !== '' && !said.includes(part.toLocaleLowerCase('sv')))
    .map((part) => part.replace(/^rubrik: (.+)$/, '”$1”'))
  const where = [title === null ? null : shortTitle(title, page), ...parts]
    .filter((part) => part !== null)
    .join(', ')
  return where === '' ? null : keepSectionSigns(where)
}

/** "Samverkan med civilsamhället, tjänsteskrivelse" is "Tjänsteskrivelse" on the page of that name. */
function shortTitle(title: string, page: string): string {
  const start = `${page}, `
  return title.startsWith(start) ? upperFirst(title.slice(start.length)) : title
}
