import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { deferPart } from '../../components/deferPart.tsx'
import { mapFill } from '../../features/sweden-map/MapMunicipality.ts'
import type { MapPlace } from '../../features/sweden-map/MapPlace.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { RunnerGroup } from './groupByRunner.ts'
import { municipalityCode } from './municipalityCode.ts'
import styles from './OrganisationMap.module.css'

const BrushMap = deferPart(
  async () => (await import('../../features/sweden-map/BrushMapDrawing.tsx')).BrushMapDrawing,
)

const NONE: readonly never[] = []

/** In which municipalities the organisation takes part, on a small map that the list of partnerships marks. */
export function OrganisationMap({ groups }: { readonly groups: readonly RunnerGroup[] }) {
  const { organisation: words, map } = useMessages()
  const places = groups.flatMap(({ runner, partnerships }): MapPlace[] => {
    const code = municipalityCode(runner)
    const count = partnerships.length
    const title = map.municipality(runner.name, count)
    return code === null
      ? []
      : [{ code, name: runner.name, title, fill: mapFill(count), to: organisationPath(runner) }]
  })
  if (places.length === 0) return null
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h2 className={styles.heading}>{words.map.heading(places.length)}</h2>
        <p className={styles.ramp}>{words.map.ramp}</p>
      </figcaption>
      <BrushMap
        label={words.map.label(places.length)}
        keys={words.map.keys}
        places={places}
        others={NONE}
        digits={4}
        onlyUsedInsets
        width={230}
      />
    </figure>
  )
}
