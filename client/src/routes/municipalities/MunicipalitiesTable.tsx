import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MunicipalitiesTable.module.css'
import { MunicipalityRow } from './MunicipalityRow.tsx'
import type { MunicipalityGroup } from './municipalityList.ts'
import type { ListedRegion } from './RegionList.tsx'

interface MunicipalitiesTableProps {
  readonly groups: readonly MunicipalityGroup[]
  /** The regions that govern the counties of the groups. */
  readonly regions: readonly ListedRegion[]
  /** Code of the reader's municipality, or null. */
  readonly mine: string | null
}

/** The municipalities with their counts, one body of rows per group, and a way to each group. */
export function MunicipalitiesTable({ groups, regions, mine }: MunicipalitiesTableProps) {
  const { municipality } = useMessages()
  const words = municipality.list
  const named = groups.filter(({ heading }) => heading !== null)
  return (
    <>
      {named.length < 2 ? null : (
        <nav aria-label={words.jump} className={styles.jump} data-screen-only>
          <ul>
            {named.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`} lang="sv">
                  {heading?.replace(/s? län$/, '')}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{words.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.examples}</th>
            <th scope="col">{words.strategies}</th>
            <th scope="col" className={styles.population}>
              {words.population}
            </th>
          </tr>
        </thead>
        {groups.map(({ id, heading, municipalities }) => (
          <tbody key={id} id={id}>
            {heading === null ? null : (
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles.group}>
                  <span lang="sv">{heading}</span>{' '}
                  <span className={styles.size}>{words.count(municipalities.length)}</span>
                  <RegionOf county={heading} regions={regions} />
                </th>
              </tr>
            )}
            {municipalities.map((municipality) => (
              <MunicipalityRow
                key={municipality.id}
                municipality={municipality}
                isMine={municipality.code === mine}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

/** The way to the region that governs a county; nothing for a letter, or for Gotland, whose municipality does. */
function RegionOf({
  county,
  regions,
}: {
  readonly county: string
  readonly regions: readonly ListedRegion[]
}) {
  const region = regions.find((one) => 'county' in one && one.county.name === county)
  if (region === undefined) return null
  return (
    <span className={styles.size} lang="sv">
      <Link to={organisationPath(region)}>{region.name}</Link>
    </span>
  )
}
