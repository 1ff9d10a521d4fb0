import { GraphQueryError } from './graphErrors.ts'

/** Takes an engine's own object apart: the properties of a node or relationship, undefined for any other object. */
export type PropertiesOf = (value: object) => Record<string, unknown> | undefined

/**
 * The value as plain data: null, boolean, number, string, list or object. A node or relationship becomes its
 * properties. Lists are made plain where they are: a start reads a million, and nobody else holds an engine's answer.
 * Throws GraphQueryError for what the two engines give differently, such as a date or a path.
 */
export function plainValue(query: string, value: unknown, propertiesOf: PropertiesOf): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return makePlain(query, value, propertiesOf)
  const fields = propertiesOf(value) ?? value
  if (!isPlainObject(fields))
    throw new GraphQueryError(query, `returns a ${value.constructor.name}, which is not plain data`)
  const plain: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(fields)) plain[key] = plainValue(query, item, propertiesOf)
  return plain
}

function makePlain(query: string, list: unknown[], propertiesOf: PropertiesOf): unknown[] {
  for (let place = 0; place < list.length; place += 1) {
    list[place] = plainValue(query, list[place], propertiesOf)
  }
  return list
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
