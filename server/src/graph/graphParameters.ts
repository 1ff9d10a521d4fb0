import { GraphQueryError } from './graphErrors.ts'
import type { GraphParameters } from './GraphStore.ts'

/** Turns a number into what the engine's driver takes for it. */
export type NumberEncoder = (value: number) => unknown

/**
 * The parameters as the engine takes them: strings in NFC, so that a text typed on a Mac finds the same text typed
 * elsewhere. Refuses undefined and NaN, which the engines would read as null or as a number that equals nothing.
 */
export function encodeParameters(
  query: string,
  parameters: GraphParameters,
  encodeNumber: NumberEncoder,
): Record<string, unknown> {
  const encoded: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(parameters))
    encoded[key] = encodeValue(query, `$${key}`, value, encodeNumber)
  return encoded
}

function encodeValue(query: string, path: string, value: unknown, encodeNumber: NumberEncoder): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new GraphQueryError(query, `${path} is ${value}, which is not a number`)
    return encodeNumber(value)
  }
  if (Array.isArray(value))
    return value.map((item, index) => encodeValue(query, `${path}[${index}]`, item, encodeNumber))
  if (typeof value === 'object') {
    const encoded: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value))
      encoded[key] = encodeValue(query, `${path}.${key}`, item, encodeNumber)
    return encoded
  }
  throw new GraphQueryError(query, `${path} is ${typeof value}; pass null for what is absent`)
}
