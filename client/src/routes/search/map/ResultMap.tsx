import { Link } from '../../../components/ui/Link.tsx'
import {
  practiceSearchPath,
  type PracticeSearch,
} from '../../../../../graph-schema/addresses/PracticeSearch.ts'
import { useHydrated } from '../../../environment/useHydrated.ts'
import { findMunicipality } from '../../../features/my-municipality/myMunicipality.ts'
import { MUNICIPALITY_NAMES } from '../../../features/my-municipality/municipalityNames.generated.ts'
import { BrushMapDrawing } from '../../../features/sweden-map/BrushMapDrawing.tsx'
import type { MapPlace } from '../../../features/sweden-map/MapPlace.ts'
import { useMessages } from '../../../i18n/I18nProvider.tsx'
import type { SearchQuery } from '../Search.generated.ts'
import { BrushLine } from './BrushLine.tsx'
import { countPlaces, listCounties } from './countPlaces.ts'
import { MapKey } from './MapKey.tsx'
import { mapSteps, stepFill } from './mapSteps.ts'
import { MapUnitSwitch } from './MapUnitSwitch.tsx'
import { PlaceTable } from './PlaceTable.tsx'
import styles from './ResultMap.module.css'
import { useResultMapMessages } from './useResultMapMessages.ts'

/** Where the table stands in the map view: hundreds of rows, which the map beside the list leaves to it. */
const TABLE_ID = 'tabell'

interface ResultMapProps {
  readonly search: PracticeSearch
  readonly practices: SearchQuery['practices']
  /** The map view: drawn large, with its table beside it instead of the list. */
  readonly wide?: boolean
}

/** Where the hits of the whole result are, per municipality or county: a map, and a table that holds the same. */
export function ResultMap({ search, practices, wide = false }: ResultMapProps) {
  const {
    map: { heading },
    nearness,
  } = useMessages().search
  const words = useResultMapMessages()
  const hydrated = useHydrated()
  const near = findMunicipality(search.near)
  const { mapUnit: unit } = search
  const digits = unit === 'lan' ? 2 : 4
  const pathWith = (facets: Partial<PracticeSearch['facets']>): string =>
    practiceSearchPath({ ...search, page: 1, facets: { ...search.facets, ...facets } })
  const pathOf = (code: string): string =>
    pathWith(unit === 'lan' ? { counties: [code] } : { municipalities: [code] })
  const { place: placeWords } = nearness[search.choice.by]
  const counted = countPlaces(practices, unit).map((place) => ({
    ...place,
    to: pathOf(place.code),
    likeness:
      place.twinPlace === null
        ? place.fromTwins === 0
          ? null
          : words.fromTwins(place.fromTwins)
        : placeWords(place.twinPlace).join(' '),
  }))
  const most = counted[0]?.count ?? 0
  const steps = mapSteps(unit, most)
  const places = counted.map(({ code, name, count, twinPlace, fromTwins, likeness, to }): MapPlace => ({
    code,
    name,
    title: [words.place(name, count), ...(unit === 'lan' && likeness !== null ? [likeness] : [])].join(', '),
    to,
    fill:
      near === null || unit === 'lan'
        ? stepFill(steps, count)
        : code === near.code
          ? 'mine'
          : twinPlace === null
            ? 'other'
            : 'twin',
    ...(unit === 'lan' ? { count, ...(fromTwins === 0 ? {} : { ringed: fromTwins }) } : {}),
    ...(twinPlace === null ? {} : { ringed: twinPlace }),
  }))
  const withHits = new Map(counted.map((place) => [place.code, place]))
  const all =
    unit === 'lan'
      ? listCounties(practices.facets).map(({ value, label }) => [value, label] as const)
      : MUNICIPALITY_NAMES
  // Hundreds of outlines that say nothing: drawn by script alone, for those who look for one of them.
  const others = (hydrated ? all : [])
    .filter(([code]) => !withHits.has(code))
    .map(([code, name]) => ({ code, name, title: words.place(name, 0), to: pathOf(code), fill: null }))
  const narrowed = search.facets.municipalities.length + search.facets.counties.length > 0
  const [count, rest] = words.note(places.length, unit)

  return (
    <div className={wide ? styles.wide : styles.slim}>
      <div className={styles.map}>
        <h2 className={styles.heading}>{heading}</h2>
        <MapUnitSwitch search={search} />
        <MapKey
          unit={unit}
          most={most}
          hasRings={places.some(({ ringed }) => ringed !== undefined)}
          near={near === null ? null : { name: near.name, first: nearness[search.choice.by].map }}
        />
        <BrushLine
          digits={digits}
          places={new Map([...others, ...counted].map((place) => [place.code, { count: 0, ...place }]))}
          listed={
            wide
              ? null
              : practices.edges.map(({ node: { organisation } }) =>
                  'code' in organisation ? organisation.code : '',
                )
          }
        />
        {wide ? null : (
          <p className={styles.toTable} data-screen-only>
            <Link to={`${practiceSearchPath({ ...search, view: 'karta' })}#${TABLE_ID}`}>
              {words.table.open}
            </Link>
          </p>
        )}
        <BrushMapDrawing
          key={unit}
          label={words.label(places.length, unit)}
          keys={words.keys}
          places={places}
          others={others}
          digits={digits}
          width={236}
        />
        <p className={styles.note}>
          {narrowed ? (
            <>
              {words.narrowed} <Link to={pathWith({ municipalities: [], counties: [] })}>{words.widen}</Link>
            </>
          ) : (
            <>
              <b>{count}</b> {rest} <span data-screen-only>{words.choose}</span>
            </>
          )}
        </p>
      </div>
      {wide ? (
        <section>
          <h2 id={TABLE_ID} className={styles.heading}>
            {words.table.heading(unit)}
          </h2>
          <PlaceTable unit={unit} places={counted} totalCount={practices.totalCount} />
        </section>
      ) : null}
    </div>
  )
}
