/** A path with these parameters. Commas and colons may stand as they are in a query, and are easier to read so. */
export function withParameters(
  path: string,
  parameters: URLSearchParams | Readonly<Record<string, string>>,
): string {
  const text = new URLSearchParams(parameters).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text === '' ? path : `${path}?${text}`
}
