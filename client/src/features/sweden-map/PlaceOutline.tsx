import counties from './counties.svg'
import municipalities from './municipalities.svg'

/** Which outline, and how it looks. */
export interface PlaceOutlineProps {
  /** Four digits for a municipality, two for a county; all of them when left out. */
  readonly code?: string
  /** Without a code: 4 for all municipalities, 2 for all counties. */
  readonly digits?: 2 | 4
  readonly className?: string | undefined
}

/** The outline of a place, out of a picture that the browser fetches once for all of them. */
export function PlaceOutline({ code, digits = 4, className }: PlaceOutlineProps) {
  const picture = (code?.length ?? digits) === 2 ? counties : municipalities
  return <use href={`${picture}#${code === undefined ? 'all' : `p${code}`}`} className={className} />
}
