/**
 * Rows by their keys, so many keys at a time; they come page by page. While a page is worked on, the next one is
 * already being read.
 */
export async function* readByKeys<Row>(
  keys: readonly string[],
  limit: number,
  read: (keys: readonly string[]) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  const readFrom = (start: number): Promise<Row[]> | undefined =>
    start < keys.length ? read(keys.slice(start, start + limit)) : undefined
  let coming = readFrom(0)
  for (let next = limit; coming !== undefined; next += limit) {
    const rows: Row[] = await coming
    coming = readFrom(next)
    // A reader that stops early leaves this one behind; its failure is then nobody's.
    coming?.catch(() => undefined)
    yield rows
  }
}
