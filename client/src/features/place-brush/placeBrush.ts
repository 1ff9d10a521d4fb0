import { useSyncExternalStore, type PointerEvent } from 'react'

/** A place that is pointed at or has focus: in the map, or in rows that belong to it. */
interface Brush {
  /** Four digits for a municipality, two for a county. */
  readonly code: string
  readonly from: 'map' | 'rows'
}

const listeners = new Set<() => void>()
let brush: Brush | null = null

/** Marks a place wherever it is shown; null marks none. */
export function brushPlace(next: Brush | null): void {
  if (next?.code === brush?.code && next?.from === brush?.from) return
  brush = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The place that is marked. */
export function useBrush(): Brush | null {
  return useSyncExternalStore(
    subscribe,
    () => brush,
    () => null,
  )
}

/** True while a place that is, holds or lies in the given one is marked; only a change of that renders anew. */
export function useIsBrushed(code: string | null): boolean {
  return useSyncExternalStore(
    subscribe,
    () => code !== null && brush !== null && (code.startsWith(brush.code) || brush.code.startsWith(code)),
    () => false,
  )
}

/** Takes the mark of a place away, unless another has been marked since. */
export function unbrushPlace(code: string): void {
  if (brush?.code === code) brushPlace(null)
}

/** True for a pointer that moves itself; false when the page moves under it, as when focus scrolls. */
export function isMoved({ movementX, movementY }: PointerEvent): boolean {
  return movementX !== 0 || movementY !== 0
}

/** What makes a row mark its place while the pointer or focus is in it. */
export function rowBrush(code: string | null) {
  if (code === null) return {}
  const mark = (): void => {
    brushPlace({ code, from: 'rows' })
  }
  const unmark = (): void => {
    unbrushPlace(code)
  }
  return {
    onPointerMove: (event: PointerEvent): void => {
      if (isMoved(event)) mark()
    },
    onPointerLeave: unmark,
    onFocus: mark,
    onBlur: unmark,
  }
}
