/** A stream of numbers that is the same for the same seed. */
export interface Random {
  /** At least 0 and below 1. */
  readonly next: () => number
  /** A whole number from 0 up to but not including `limit`. */
  readonly below: (limit: number) => number
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
  /** One of the items; throws on an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, more than random enough for load tests. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from.')
      return item
    },
  }
}
