/**
 * Every value at a dotted path in an answer, lists on the way opened: `practices.edges.node.id` gives the ids of all
 * hits. Fails where the path leads nowhere, so that a misspelt path cannot pass for an empty answer.
 */
export function valuesAt(answer: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>((values, key) => values.flat().map((value) => step(value, key, path)), [answer])
    .flat()
}

/** The only value at a path. */
export function valueAt(answer: unknown, path: string): unknown {
  const values = valuesAt(answer, path)
  if (values.length !== 1) throw new Error(`${path} has ${values.length} values, not one.`)
  return values[0]
}

function step(value: unknown, key: string, path: string): unknown {
  if (typeof value === 'object' && value !== null && key in value) return Reflect.get(value, key)
  throw new Error(`${path}: there is no ${key} in ${JSON.stringify(value)?.slice(0, 200)}.`)
}
