import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'

/**
 * Moves focus to the page's h1 when a link has led to another page, so that a screen reader reads its name and the
 * keyboard goes on from there. A change of the query alone, such as a filter, leaves focus where it is.
 */
export function useFocusOnNavigation(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const previous = useRef(pathname)
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    const heading = main.current?.querySelector<HTMLElement>('h1') ?? main.current
    if (heading === null) return
    if (heading !== main.current) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [pathname])
  return main
}
