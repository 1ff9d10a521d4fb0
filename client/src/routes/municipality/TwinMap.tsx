import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import type { MapMunicipality } from '../../features/sweden-map/MapMunicipality.ts'
import { SwedenMap } from '../../features/sweden-map/SwedenMap.tsx'
import { TwinKey } from '../../features/sweden-map/TwinKey.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './TwinMap.module.css'
import {
  TwinTable_MunicipalityFragmentDoc,
  type TwinTable_MunicipalityFragment,
} from './TwinTable.generated.ts'

/** Where the most similar municipalities lie. The table of twins holds the same. */
export function TwinMap({
  municipality,
}: {
  readonly municipality: FragmentType<TwinTable_MunicipalityFragment>
}) {
  const { municipality: messages } = useMessages()
  const words = messages.twins
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: TwinTable_MunicipalityFragmentDoc,
    fragmentName: 'TwinTable_municipality',
    from: municipality,
  })
  if (!complete) return null
  const twins = data.twins.map((twin): MapMunicipality => ({
    code: twin.municipality.code,
    fill: 'twin',
    title: words.mapTitle(twin.rank, twin.municipality.name),
    to: municipalityPath(twin.municipality.slug),
  }))
  const own: MapMunicipality = { code: data.code, fill: 'mine', title: data.name, to: '#siffror' }
  const names = format.list(data.twins.map((twin) => twin.municipality.name))
  return (
    <figure>
      <figcaption>
        <h2 className={styles.heading}>{words.map(twins.length)}</h2>
        <TwinKey mine={data.name} twins={words.legend(twins.length)} />
      </figcaption>
      <div className={styles.map}>
        <SwedenMap
          label={words.mapLabel(data.name, names)}
          municipalities={[...twins, own]}
          mine={{ code: data.code, name: data.name, note: '' }}
          width={250}
        />
      </div>
    </figure>
  )
}
