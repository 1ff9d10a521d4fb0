import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { MapLegend } from '../../features/sweden-map/MapLegend.tsx'
import { mapFill, type MapMunicipality } from '../../features/sweden-map/MapMunicipality.ts'
import { SwedenMap } from '../../features/sweden-map/SwedenMap.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MunicipalitiesMap.module.css'
import type { ListedMunicipality } from './municipalityList.ts'

interface MunicipalitiesMapProps {
  readonly municipalities: readonly ListedMunicipality[]
  /** Code of the reader's municipality, or null. */
  readonly mine: string | null
}

/** The listed municipalities coloured by number of examples. The table beside it holds the same. */
export function MunicipalitiesMap({ municipalities, mine }: MunicipalitiesMapProps) {
  const { map } = useMessages()
  const coloured = municipalities.flatMap(({ code, slug, name, practiceCount }): MapMunicipality[] => {
    const fill = mapFill(practiceCount)
    return fill === null
      ? []
      : [{ code, fill, title: map.municipality(name, practiceCount), to: municipalityPath(slug) }]
  })
  const own = municipalities.find(({ code }) => code === mine)
  return (
    <figure>
      <figcaption>
        <h2 className={styles.heading}>{map.legend}</h2>
        <MapLegend counts={municipalities.map(({ practiceCount }) => practiceCount)} />
      </figcaption>
      <SwedenMap
        label={map.label}
        municipalities={coloured}
        mine={
          own === undefined ? null : { code: own.code, name: own.name, note: map.examples(own.practiceCount) }
        }
        width={250}
      />
    </figure>
  )
}
