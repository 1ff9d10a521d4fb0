import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import type { MunicipalitiesPageQuery } from './Municipalities.generated.ts'
import styles from './RegionList.module.css'

/** A region of the list. */
export type ListedRegion = MunicipalitiesPageQuery['regions']['edges'][number]['node']

/** The regions, which share examples as municipalities do, with how many each has. */
export function RegionList({ regions }: { readonly regions: readonly ListedRegion[] }) {
  const words = useMessages().municipality.regions
  const format = useFormat()
  return (
    <section id="regioner" aria-labelledby="regioner-rubrik" className={styles.regions}>
      <h2 id="regioner-rubrik">{words.heading}</h2>
      <p className={styles.note}>{words.note}</p>
      <ul className={styles.list}>
        {regions.map((region) => (
          <li key={region.id} className={styles.region}>
            <Link to={organisationPath(region)}>{region.name}</Link>
            <span className={styles.count}>
              {words.examples(format.number(region.practices.totalCount), region.practices.totalCount)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
