import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import type { MapMunicipality } from '../../features/sweden-map/MapMunicipality.ts'
import { SwedenMap } from '../../features/sweden-map/SwedenMap.tsx'
import { TwinKey } from '../../features/sweden-map/TwinKey.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { TwinRow } from './TwinRow.tsx'
import { TwinsQueryDocument, type TwinsFrameQuery, type TwinsQueryVariables } from './Twins.generated.ts'
import styles from './TwinsResult.module.css'

/** So many names are read aloud when the order changes. */
const READ_ALOUD = 3

interface TwinsResultProps {
  readonly municipality: NonNullable<TwinsFrameQuery['municipality']>
  readonly variables: TwinsQueryVariables
  readonly busy: boolean
}

/** The municipalities in order, each with what makes it alike and different, and where they lie. */
export function TwinsResult({ municipality, variables, busy }: TwinsResultProps) {
  const words = useMessages().twins
  const format = useFormat()
  const twins = useLoadedQuery(TwinsQueryDocument, variables).municipality?.twins ?? []
  const { name, slug, code } = municipality
  const ranges = new Map(municipality.indicators.map(({ indicator }) => [indicator.key, indicator]))
  const names = twins.map((twin) => twin.municipality.name)
  const first = words.list.first(format.list(names.slice(0, READ_ALOUD)))
  const shown = twins.map((twin): MapMunicipality => ({
    code: twin.municipality.code,
    fill: 'twin',
    title: words.map.place(twin.rank, twin.municipality.name),
    to: municipalityPath(twin.municipality.slug),
    ringed: twin.rank,
  }))
  const own: MapMunicipality = { code, fill: 'mine', title: name, to: municipalityPath(slug) }
  return (
    <div className={styles.columns}>
      <section aria-labelledby="kommunerna">
        <h2 id="kommunerna" className={styles.heading}>
          {words.list.heading}
        </h2>
        <LiveRegion text={busy || twins.length === 0 ? '' : first} />
        {twins.length === 0 ? (
          <p className={styles.empty}>{words.list.empty(name)}</p>
        ) : (
          <ol>
            {twins.map((twin) => (
              <TwinRow key={twin.municipality.id} mine={municipality} twin={twin} ranges={ranges} />
            ))}
          </ol>
        )}
      </section>
      <aside className={styles.map} aria-label={words.map.heading}>
        <h2 className={styles.mapHeading}>{words.map.heading}</h2>
        <div className={styles.legend}>
          <TwinKey mine={name} twins={words.map.shown(twins.length)} />
        </div>
        <SwedenMap
          label={words.map.label(name, format.list(names))}
          municipalities={[...shown, own]}
          mine={null}
          width={220}
        />
      </aside>
    </div>
  )
}
