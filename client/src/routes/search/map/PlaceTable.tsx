import { Link } from '../../../components/ui/Link.tsx'
import type { MapUnit } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { VisuallyHidden } from '../../../components/ui/VisuallyHidden.tsx'
import { rowBrush, useIsBrushed } from '../../../features/place-brush/placeBrush.ts'
import { useFormat } from '../../../i18n/I18nProvider.tsx'
import type { CountedPlace } from './countPlaces.ts'
import styles from './PlaceTable.module.css'
import { useResultMapMessages } from './useResultMapMessages.ts'

interface PlaceTableProps {
  readonly unit: MapUnit
  readonly places: readonly LinkedPlace[]
  readonly totalCount: number
}

/** A place, the address of its examples, and what the map says of it beside the chosen municipality, if anything. */
interface LinkedPlace extends CountedPlace {
  readonly to: string
  readonly likeness: string | null
}

/** What the map shows, as a table: place, number of examples and share of the result, most first. */
export function PlaceTable({ unit, places, totalCount }: PlaceTableProps) {
  const { table } = useResultMapMessages()
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{table.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{table.place(unit)}</th>
          <th scope="col">{table.count}</th>
          <th scope="col">{table.share}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <PlaceRow key={place.code} place={place} totalCount={totalCount} />
        ))}
      </tbody>
    </table>
  )
}

interface PlaceRowProps {
  readonly place: LinkedPlace
  readonly totalCount: number
}

function PlaceRow({ place: { code, name, count, to, likeness }, totalCount }: PlaceRowProps) {
  const format = useFormat()
  return (
    <tr {...rowBrush(code)} data-brushed={useIsBrushed(code) || undefined}>
      <th scope="row">
        <Link to={to} lang="sv" preventScrollReset>
          {name}
        </Link>
        {likeness === null ? null : <span className={styles.likeness}>{likeness}</span>}
      </th>
      <td>{format.number(count)}</td>
      <td>{format.percent((100 * count) / totalCount, 1)}</td>
    </tr>
  )
}
