import type { MapFill } from './MapMunicipality.ts'
import styles from './MapSwatch.module.css'
import fills from './PlaceShape.module.css'

/** A fill of the map beside the words that explain it; land is what nothing is found in. */
export function MapSwatch({ fill }: { readonly fill: MapFill | 'land' }) {
  return (
    <span
      className={`${styles.swatch ?? ''} ${fills[fill] ?? ''}`}
      data-mine={fill === 'mine' || undefined}
      aria-hidden="true"
    />
  )
}
