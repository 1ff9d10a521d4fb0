import { Link } from 'react-router'
import { findMunicipality } from '../../features/my-municipality/myMunicipality.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import type { MapMunicipality } from '../../features/sweden-map/MapMunicipality.ts'
import { SwedenMap } from '../../features/sweden-map/SwedenMap.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ResultMap.module.css'
import type { SearchQuery } from './Search.generated.ts'

interface ResultMapProps {
  readonly search: PracticeSearch
  readonly practices: SearchQuery['practices']
  /** The map view: drawn large, with the list of its municipalities beside it. */
  readonly wide?: boolean
}

/** Where the hits are. The map is a slim column beside the list, or a view with a list of its own. */
export function ResultMap({ search, practices, wide = false }: ResultMapProps) {
  const { search: words, map } = useMessages()
  const near = findMunicipality(search.near)
  const { municipalityCounts: counts } = practices
  const pathOf = (code: string): string =>
    practiceSearchPath({ ...search, page: 1, facets: { ...search.facets, municipalities: [code] } })
  const municipalities = counts.map(({ count, likenessRank, isTwin, municipality }): MapMunicipality => {
    const place = isTwin && likenessRank !== null ? likenessRank : undefined
    const own = municipality.code === near?.code
    return {
      code: municipality.code,
      fill: own ? 'mine' : place === undefined ? 'other' : 'twin',
      title: map.municipality(municipality.name, count),
      to: pathOf(municipality.code),
      ...(place === undefined ? {} : { place }),
    }
  })
  const legend: readonly (readonly [style: string | undefined, label: string])[] =
    near === null
      ? [
          [styles.other, words.map.hit],
          [styles.none, words.map.none],
        ]
      : [
          [styles.twin, words.nearness[search.choice.by].map],
          [styles.other, words.map.other],
          [styles.mine, near.name],
          [styles.none, words.map.none],
        ]
  return (
    <div className={wide ? styles.wide : undefined}>
      <div>
        <h2 className={styles.heading}>{words.map.heading}</h2>
        <ul className={styles.legend}>
          {legend.map(([style, label]) => (
            <li key={label}>
              <span className={`${styles.swatch ?? ''} ${style ?? ''}`} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
        <SwedenMap
          label={words.map.label(counts.length)}
          municipalities={municipalities}
          mine={null}
          width={wide ? 420 : 236}
        />
        <p className={styles.note}>
          <b>{words.map.count(counts.length)}</b> {words.map.countRest(counts.length)}
        </p>
      </div>
      {wide ? (
        <section>
          <h2 className={styles.heading}>{words.map.tableHeading}</h2>
          <ul className={styles.list}>
            {counts.map(({ count, municipality }) => (
              <li key={municipality.id}>
                <Link to={pathOf(municipality.code)}>{municipality.name}</Link>
                <span>{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
