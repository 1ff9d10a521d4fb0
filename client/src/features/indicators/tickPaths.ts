interface Ticks {
  readonly distribution: readonly number[]
  readonly mine: number
  readonly twins: readonly number[]
  readonly logarithmic: boolean
}

const WIDTH = 1000

/**
 * The ticks of a distribution as three SVG paths, 1000 wide and 20 high, so that a page carries three elements and not
 * 290. On a logarithmic scale values of zero or below stand furthest to the left.
 */
export function tickPaths({ distribution, mine, twins, logarithmic }: Ticks): {
  readonly others: string
  readonly twins: string
  readonly mine: string
} {
  const least = distribution.reduce((low, value) => (value > 0 && value < low ? value : low), Infinity)
  const scale = (value: number) => (logarithmic ? Math.log10(Math.max(value, least)) : value)
  const scaled = distribution.map(scale)
  const low = Math.min(...scaled)
  const span = Math.max(...scaled) - low || 1
  const tick = (index: number, top: number, height: number): string => {
    const value = scaled[index]
    if (value === undefined) return ''
    return `M${String(Math.round(((value - low) / span) * WIDTH))} ${String(top)}v${String(height)}`
  }
  const marked = new Set([mine, ...twins])
  return {
    others: scaled.map((_, index) => (marked.has(index) ? '' : tick(index, 5, 10))).join(''),
    twins: twins.map((index) => tick(index, 4, 12)).join(''),
    mine: tick(mine, 0, 20),
  }
}
