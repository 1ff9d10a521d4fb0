/** The value below which the given share of the numbers lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds that each call took. */
export async function timeEach<Item>(
  items: readonly Item[],
  run: (item: Item) => unknown,
): Promise<number[]> {
  const times: number[] = []
  for (const item of items) {
    const start = performance.now()
    await run(item)
    times.push(performance.now() - start)
  }
  return times
}

/** One line of a Markdown table. */
export function printRow(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

/** A heading, a table head and its rule. */
export function printTable(title: string, ...columns: readonly string[]): void {
  console.log(`\n## ${title}\n`)
  printRow(...columns)
  printRow(...columns.map(() => '---'))
}

/** A number with so many decimals as make three figures. */
export function figures(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
