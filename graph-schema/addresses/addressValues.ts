import { SearchParameterError } from './SearchParameterError.ts'

/** The names of a table in their order there, such as the values of a parameter in the order of the page. */
export function keysOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table).filter((key): key is keyof Table & string => key in table)
}

/** The value, when it is one of those that a parameter may have; throws a `SearchParameterError` when it is not. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  parameter: string,
  value: string,
): Value {
  const found = values.find((candidate) => candidate === value)
  if (found === undefined) throw new SearchParameterError(parameter, value, { values })
  return found
}

/** The values of a parameter, each once; empty ones, as a form sends them, count as absent. */
export function readMany(params: URLSearchParams, parameter: string): readonly string[] {
  return [...new Set(params.getAll(parameter).filter((value) => value !== ''))]
}

/** A whole number, which may be written with spaces; null where there is none. Throws for anything else. */
export function readWhole(params: URLSearchParams, parameter: string, least = 0): number | null {
  const text = (params.get(parameter) ?? '').replaceAll(/\s/g, '')
  if (text === '') return null
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new SearchParameterError(parameter, text, { example: String(Math.max(least, 1)) })
  return Number(text)
}
