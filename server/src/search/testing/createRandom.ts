/** Random numbers that are the same in every run: mulberry32. */
export function createRandom(seed: number): {
  below: (limit: number) => number
  chance: (share: number) => boolean
} {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { below: (limit) => Math.floor(next() * limit), chance: (share) => next() < share }
}
