/**
 * Edits (insertion, deletion, substitution, swap of neighbours) that turn `from` into `to`: the optimal string
 * alignment form of Damerau–Levenshtein. Returns `limit + 1` as soon as more than `limit` are needed.
 */
export function editDistance(from: string, to: string, limit: number): number {
  const tooFar = limit + 1
  if (Math.abs(from.length - to.length) > limit) return tooFar
  const width = to.length + 1
  let beforePrevious = new Uint8Array(width)
  let previous = Uint8Array.from({ length: width }, (_, column) => Math.min(column, 255))
  let current = new Uint8Array(width)
  for (let row = 1; row <= from.length; row += 1) {
    current[0] = row
    let best = row
    for (let column = 1; column < width; column += 1) {
      const same = from.charCodeAt(row - 1) === to.charCodeAt(column - 1)
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        from.charCodeAt(row - 1) === to.charCodeAt(column - 2) &&
        from.charCodeAt(row - 2) === to.charCodeAt(column - 1)
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1)
      current[column] = cost
      if (cost < best) best = cost
    }
    if (best > limit) return tooFar
    const reused = beforePrevious
    beforePrevious = previous
    previous = current
    current = reused
  }
  return Math.min(previous[to.length] ?? tooFar, tooFar)
}
