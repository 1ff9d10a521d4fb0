import { useEffect, type RefObject } from 'react'

const REACHED_BY_TAB = 'a[href], button, input, select, textarea, summary'

/** While `active`, Tab past the last control of an element that covers the page leads to its first; backwards likewise. */
export function useFocusKeptWithin(element: RefObject<HTMLElement | null>, active: boolean): void {
  useEffect(() => {
    const container = element.current
    if (!active || container === null) return undefined
    const keep = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab') return
      const controls = [...container.querySelectorAll<HTMLElement>(REACHED_BY_TAB)].filter((control) =>
        control.checkVisibility(),
      )
      const [edge, next] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]]
      if (event.target !== edge) return
      event.preventDefault()
      next?.focus()
    }
    container.addEventListener('keydown', keep)
    return () => {
      container.removeEventListener('keydown', keep)
    }
  }, [element, active])
}
