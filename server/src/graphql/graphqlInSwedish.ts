import { shortened } from '../shortened.ts'
import { TEXT_WORDINGS, WORDINGS, type Wording } from './graphqlWordings.ts'

/**
 * What GraphQL itself says in English, in Swedish: what is wrong and what would be right, with names, types and values
 * as they stand in the question. A sentence that is not known here keeps its English under a Swedish introduction.
 */
export function graphqlInSwedish(message: string): string {
  return (
    sayKnown(message.trim()) ??
    `Frågan går inte att besvara som den är skriven. GraphQL säger: ${message.trim()}`
  )
}

const INVALID_VARIABLE =
  /^Variable "(.+?)" got invalid value ("(?:[^"\\]|\\.)*"|.*?)(?: at "([^"]*)")?; ((?:Int|Float|String|Boolean|ID|Enum|Value|Field|Expected) .+)$/s
const PROPOSAL = /^(.*\.) Did you mean ([^?]+)\?$/s

function sayKnown(message: string): string | null {
  const syntax = /^Syntax Error: (.+)$/s.exec(message)?.[1]
  if (syntax !== undefined)
    return `Frågan är felskriven. ${sayBy(TEXT_WORDINGS, syntax) ?? `GraphQL säger: ${syntax}`}`
  const [, variable = '', value = '', path, reason = ''] = INVALID_VARIABLE.exec(message) ?? []
  if (variable !== '') {
    const place = path === undefined ? '' : ` i ”${path}”`
    return `Variabeln ”${variable}” har ett värde som inte passar${place}, ${shortened(value)}. ${graphqlInSwedish(reason)}`
  }
  const [, said, meant] = PROPOSAL.exec(message) ?? []
  if (said === undefined || meant === undefined) return sayBy(WORDINGS, message)
  const known = sayBy(WORDINGS, said)
  return known === null ? null : [known, propose(meant)].filter((part) => part !== '').join(' ')
}

function sayBy(wordings: readonly Wording[], message: string): string | null {
  for (const [english, swedish] of wordings)
    if (english.test(message)) return message.replace(english, swedish)
  return null
}

/** What GraphQL thinks was meant: names in quotation marks, or how a field is asked for, which its refusal says itself. */
function propose(meant: string): string {
  const names = Array.from(meant.matchAll(/"([^"]+)"/g), ([, name = '']) => name)
  if (names.some((name) => name.endsWith('{ ... }'))) return ''
  const listed = names.map((name) => `”${name}”`).join(' eller ')
  return meant.startsWith('to use an inline fragment')
    ? `Menade du ett fragment, som ... on ${names.join(' eller ... on ')}?`
    : `Menade du ${listed}?`
}
