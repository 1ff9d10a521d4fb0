import { useEffect, useRef, type RefObject } from 'react'

/** Moves the keyboard to the heading when another node has come to the middle, so that its name is read. */
export function useFocusOnMove(id: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const previous = useRef(id)
  useEffect(() => {
    if (previous.current === id) return
    previous.current = id
    heading.current?.focus({ preventScroll: true })
  }, [id])
  return heading
}
