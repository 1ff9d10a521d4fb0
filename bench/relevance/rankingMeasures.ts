/** Judged practices of one need: id to grade, 1–3. What is not there has grade 0. */
export type Grades = ReadonlyMap<string, number>

/** From this grade on a practice is counted as found by `recallAt`. */
const USEFUL = 2

/**
 * Normalised discounted cumulative gain of the first `depth` hits, 0–1 (Järvelin & Kekäläinen 2002), with the gain
 * 2^grade − 1 and the discount log2(place + 1).
 */
export function ndcgAt(depth: number, ranked: readonly string[], grades: Grades): number {
  const ideal = discountedGain([...grades.values()].sort((a, b) => b - a).slice(0, depth))
  return ideal === 0 ? 0 : discountedGain(ranked.slice(0, depth).map((id) => grades.get(id) ?? 0)) / ideal
}

/** Share of the useful practices (grade 2 or 3) that are among the first `depth` hits, of as many as there is room for. */
export function recallAt(depth: number, ranked: readonly string[], grades: Grades): number {
  const useful = [...grades].filter(([, grade]) => grade >= USEFUL).length
  const found = ranked.slice(0, depth).filter((id) => (grades.get(id) ?? 0) >= USEFUL).length
  return useful === 0 ? 0 : found / Math.min(depth, useful)
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}
