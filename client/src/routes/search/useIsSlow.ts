import { useEffect, useState } from 'react'

/** A quick answer shows no sign of waiting. */
const PATIENCE_MS = 200

/** True when something has been busy for 200 ms. */
export function useIsSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return undefined
    const timer = setTimeout(() => {
      setSlow(true)
    }, PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy])
  return busy && slow
}
