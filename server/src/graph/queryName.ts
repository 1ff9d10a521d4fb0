import { GraphQueryError } from './graphErrors.ts'

const NAME = /^\s*\/\/ ?([A-Z][A-Z0-9_]*)[ \t]*\r?\n/
const namesByText = new Map<string, string>()

/** The name that the Cypher text begins with as a comment; throws GraphQueryError when it has none. */
export function queryName(cypher: string): string {
  const known = namesByText.get(cypher)
  if (known !== undefined) return known
  const name = NAME.exec(cypher)?.[1]
  if (name === undefined)
    throw new GraphQueryError(
      'Unnamed query',
      `the text must begin with its name as a comment, such as // FIND_PRACTICE, but begins ${JSON.stringify(cypher.slice(0, 40))}`,
    )
  namesByText.set(cypher, name)
  return name
}
