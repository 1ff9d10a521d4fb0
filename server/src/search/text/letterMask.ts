const A = 97
const Z = 122
const DIGIT_BIT = 26
const OTHER_BIT = 27

/** Which letters a folded word has, one bit per letter. */
export function letterMask(word: string): number {
  let mask = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code >= A && code <= Z) mask |= 1 << (code - A)
    else mask |= 1 << (code >= 48 && code <= 57 ? DIGIT_BIT : OTHER_BIT)
  }
  return mask >>> 0
}

/**
 * False when two words are surely more than `edits` edits apart: each edit takes away at most one letter of the
 * mask and brings in at most one. A hundred times cheaper than the distance itself.
 */
export function mayBeWithin(edits: number, maskA: number, maskB: number): boolean {
  let different = (maskA ^ maskB) >>> 0
  let count = 0
  while (different !== 0) {
    different &= different - 1
    count += 1
  }
  return count <= edits * 2
}
