import type { MapUnit } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'
import type { MapFill } from '../../../features/sweden-map/MapMunicipality.ts'
import { MapSwatch } from '../../../features/sweden-map/MapSwatch.tsx'
import styles from './MapKey.module.css'
import { mapSteps } from './mapSteps.ts'
import { useResultMapMessages } from './useResultMapMessages.ts'

interface MapKeyProps {
  readonly unit: MapUnit
  /** Most examples in one place. */
  readonly most: number
  /** True where numbers stand in rings beside the places. */
  readonly hasRings: boolean
  /** The municipality to be like and what those that come first are called; the others are coloured by it. */
  readonly near: { readonly name: string; readonly first: string } | null
}

/** What the colours of the map mean. */
export function MapKey({ unit, most, hasRings, near }: MapKeyProps) {
  const { legend } = useResultMapMessages()
  const rows: readonly (readonly [fill: MapFill, label: string])[] =
    near !== null && unit === 'kommun'
      ? [
          ['twin', near.first],
          ['other', legend.other],
          ['mine', near.name],
        ]
      : mapSteps(unit, most).map(({ fill, from, to }) => [fill, legend.step(from, to)])
  return (
    <ul className={styles.legend} data-steps={rows[0]?.[0] === 'one' || undefined}>
      {[...rows, ['land', legend.none] as const].map(([fill, label]) => (
        <li key={fill}>
          <MapSwatch fill={fill} />
          {label}
        </li>
      ))}
      {unit === 'lan' && hasRings ? (
        <li>
          <span className={styles.ringed} aria-hidden="true" />
          {legend.ringed}
        </li>
      ) : null}
    </ul>
  )
}
