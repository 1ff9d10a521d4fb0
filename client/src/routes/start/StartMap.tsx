import { BulletListIcon } from '@navikt/aksel-icons'
import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { useMyMunicipality } from '../../features/my-municipality/useMyMunicipality.ts'
import { MapLegend } from '../../features/sweden-map/MapLegend.tsx'
import { mapFill, type MapMunicipality } from '../../features/sweden-map/MapMunicipality.ts'
import { SwedenMap } from '../../features/sweden-map/SwedenMap.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { StartQuery } from './Start.generated.ts'
import styles from './StartMap.module.css'

/** The map of Sweden coloured by number of examples, with my municipality by name. */
export function StartMap({ municipalities }: { readonly municipalities: StartQuery['municipalities'] }) {
  const { map } = useMessages()
  const mine = useMyMunicipality()
  const counts = municipalities.map(({ practiceCount }) => practiceCount)
  const withExamples = counts.filter((count) => count > 0).length
  const heading = map.heading(withExamples, municipalities.length)
  const shown = municipalities.flatMap(({ code, name, slug, practiceCount }): MapMunicipality[] => {
    const fill = mapFill(practiceCount)
    return fill === null
      ? []
      : [{ code, fill, title: map.municipality(name, practiceCount), to: municipalityPath(slug) }]
  })
  const own = municipalities.find(({ code }) => code === mine?.code)
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.note}>{map.legend}</p>
      <div className={styles.picture}>
        <div className={styles.legend}>
          <MapLegend counts={counts} />
        </div>
        <SwedenMap
          label={`${map.label}. ${heading}`}
          municipalities={shown}
          mine={
            own === undefined
              ? null
              : { code: own.code, name: own.name, note: map.examples(own.practiceCount) }
          }
          width={330}
        />
      </div>
      <p className={styles.list}>
        <Link to="/kommuner">
          <BulletListIcon aria-hidden="true" />
          {map.asList}
        </Link>
      </p>
    </section>
  )
}
