/** Orders two documents: below 0 when the first comes first. Never 0 for two different documents. */
export type DocumentOrder = (a: number, b: number) => number

/**
 * The documents at places `offset` up to `offset + limit` in the order, without sorting the rest: a heap holds the
 * best so far, its root the last of them. `scores`, when the order is by them first, spares most comparisons.
 */
export function selectPage(
  documents: Uint32Array,
  length: number,
  order: DocumentOrder,
  offset: number,
  limit: number,
  scores: ArrayLike<number> | null = null,
): number[] {
  const wanted = Math.min(offset + limit, length)
  if (offset >= length || limit <= 0) return []
  const heap: number[] = []
  for (let place = 0; place < length; place += 1) {
    const document = documents[place] ?? 0
    if (heap.length < wanted) {
      heap.push(document)
      siftUp(heap, order)
    } else {
      const last = heap[0] ?? 0
      if (scores !== null && (scores[document] ?? 0) < (scores[last] ?? 0)) continue
      if (order(document, last) >= 0) continue
      heap[0] = document
      siftDown(heap, order)
    }
  }
  return heap.sort(order).slice(offset, offset + limit)
}

function siftUp(heap: number[], order: DocumentOrder): void {
  let place = heap.length - 1
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (order(heap[place] ?? 0, heap[parent] ?? 0) <= 0) return
    swap(heap, place, parent)
    place = parent
  }
}

function siftDown(heap: number[], order: DocumentOrder): void {
  let place = 0
  for (;;) {
    const left = place * 2 + 1
    if (left >= heap.length) return
    const right = left + 1
    const later = right < heap.length && order(heap[right] ?? 0, heap[left] ?? 0) > 0 ? right : left
    if (order(heap[later] ?? 0, heap[place] ?? 0) <= 0) return
    swap(heap, place, later)
    place = later
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] ?? 0
  heap[a] = heap[b] ?? 0
  heap[b] = kept
}
