/** Values of a parameter, given with commas between, as several parameters, or both; each once. */
export function readList(params: URLSearchParams, parameter: string): readonly string[] {
  const given = params.getAll(parameter).flatMap((value) => value.split(','))
  return [...new Set(given.map((value) => value.trim()).filter((value) => value !== ''))]
}
