import counties from './counties.svg'
import municipalities from './municipalities.svg'

interface PlaceOutlineProps {
  /** Four digits for a municipality, two for a county; all municipalities when left out. */
  readonly code?: string
  readonly className?: string | undefined
}

/** The outline of a place, out of a picture that the browser fetches once for all of them. */
export function PlaceOutline({ code, className }: PlaceOutlineProps) {
  const picture = code?.length === 2 ? counties : municipalities
  return <use href={`${picture}#${code === undefined ? 'all' : `p${code}`}`} className={className} />
}
