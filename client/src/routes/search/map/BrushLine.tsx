import { useEffect, useState } from 'react'
import { LiveRegion } from '../../../components/ui/LiveRegion.tsx'
import { useBrush } from '../../../features/place-brush/placeBrush.ts'
import styles from './BrushLine.module.css'
import { useResultMapMessages } from './useResultMapMessages.ts'

interface BrushLineProps {
  /** All places by code, with their number of examples. */
  readonly places: ReadonlyMap<string, { readonly name: string; readonly count: number }>
  /** Codes of the municipalities of the hits on the page; null where no list is shown. */
  readonly listed: readonly string[] | null
  readonly digits: 2 | 4
}

/** Long enough that walking through the map reads the places alone, and only a halt tells what is marked in the list. */
const HALT_MS = 800

/** Which place is marked and how many examples it has. A screen reader hears what is marked in the list, after a halt. */
export function BrushLine({ places, listed, digits }: BrushLineProps) {
  const words = useResultMapMessages()
  const brush = useBrush()
  const code = brush?.code.slice(0, digits)
  const place = code === undefined ? undefined : places.get(code)
  const onPage =
    listed === null || code === undefined ? null : listed.filter((one) => one.startsWith(code)).length
  const spoken =
    place === undefined || brush?.from !== 'map' || onPage === null || onPage === 0
      ? ''
      : words.spoken(place.name, onPage, place.count)
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      say(spoken)
    }, HALT_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [spoken])
  return (
    <>
      <p className={styles.line} aria-hidden="true" data-screen-only>
        {place === undefined ? (
          words.pointHint
        ) : (
          <>
            <b>{words.pointed(place.name, place.count)[0]}</b> {words.pointed(place.name, place.count)[1]}
            {onPage === null || place.count === 0 ? null : `, ${words.onPage(onPage)}`}
          </>
        )}
      </p>
      <LiveRegion text={said} />
    </>
  )
}
