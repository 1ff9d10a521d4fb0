import type { MapFill } from './MapMunicipality.ts'
import { PlaceOutline, type PlaceOutlineProps } from './PlaceOutline.tsx'
import styles from './PlaceShape.module.css'

interface PlaceShapeProps extends Omit<PlaceOutlineProps, 'className'> {
  /** Empty can be pointed at though nothing is seen; land lies beneath all places. */
  readonly fill: MapFill | 'empty' | 'land'
}

/** A place, or the whole country, with its edge and its fill. */
export function PlaceShape({ fill, ...outline }: PlaceShapeProps) {
  return <PlaceOutline {...outline} className={styles[fill]} />
}
