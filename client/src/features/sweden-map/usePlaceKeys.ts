import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { brushPlace, unbrushPlace } from '../place-brush/placeBrush.ts'
import type { MapPlace } from './MapPlace.ts'
import { nextPlace, placeByLetters } from './nextPlace.ts'
import { PLACE_POINTS } from './placePoints.ts'

/** Letters that follow each other within this time belong to one name. */
const LETTERS_MS = 900

/** The code of the place that an event happened at; null beside all of them. */
export function placeOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-place]')?.getAttribute('data-place') ?? null)
    : null
}

/**
 * Makes the map one stop of the Tab key, within which the keys of `nextPlace` and the first letters of a name move.
 * `stop` is the place that Tab comes to: the one that had focus last, else the first.
 */
export function usePlaceKeys(places: readonly MapPlace[], others: readonly MapPlace[]) {
  const [last, setLast] = useState<string | null>(null)
  const letters = useRef({ text: '', at: 0 })
  const known = [...places, ...others]
  const stop = known.some(({ code }) => code === last) ? last : (known[0]?.code ?? null)

  const onFocus = ({ target }: FocusEvent): void => {
    const code = placeOf(target)
    if (code === null) return
    setLast(code)
    brushPlace({ code, from: 'map' })
  }
  const onBlur = ({ target }: FocusEvent): void => {
    const code = placeOf(target)
    if (code !== null) unbrushPlace(code)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = placeOf(event.target)
    if (from === null || event.ctrlKey || event.metaKey || event.altKey) return
    let next = nextPlace(event.key, from, { places, points: PLACE_POINTS })
    if (/^[\p{L} ]$/u.test(event.key)) {
      const { text, at } = letters.current
      const typed = event.timeStamp - at < LETTERS_MS ? text + event.key : event.key
      letters.current = { text: typed, at: event.timeStamp }
      next = placeByLetters(typed, from, known)
    } else if (event.key === 'Escape') brushPlace(null)
    if (next === null) return
    event.preventDefault()
    event.currentTarget.querySelector<SVGElement>(`[data-place="${next}"]`)?.focus()
  }
  return { stop, handlers: { onFocus, onBlur, onKeyDown } }
}
