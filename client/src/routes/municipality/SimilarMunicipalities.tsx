import { useSearchParams } from 'react-router'
import { similarMunicipalitiesPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { MunicipalityPageQuery } from './Municipality.generated.ts'
import styles from './SimilarMunicipalities.module.css'
import { TwinTable } from './TwinTable.tsx'

const FIRST_TWINS = 10
const ALL_TWINS = 20

interface SimilarMunicipalitiesProps {
  readonly municipality: NonNullable<MunicipalityPageQuery['municipality']>
  /** Where the examples of the municipalities like it are. */
  readonly examplesPath: string
}

/** The municipalities most like this one: ten, or all twenty where the address asks for them. */
export function SimilarMunicipalities({ municipality, examplesPath }: SimilarMunicipalitiesProps) {
  const { twins: words } = useMessages().municipality
  const [parameters] = useSearchParams()
  const all = parameters.get('likhet') === 'alla'
  return (
    <section id="likhet" aria-labelledby="likhet-rubrik" className={styles.section}>
      <div className={styles.line}>
        <h2 id="likhet-rubrik">{words.heading(municipality.name)}</h2>
        <Link to={similarMunicipalitiesPath(municipality.slug)} data-screen-only>
          {words.choose}
        </Link>
      </div>
      <TwinTable municipality={municipality} shown={all ? ALL_TWINS : FIRST_TWINS} />
      <p className={styles.more}>
        {all ? null : (
          <Link to="?likhet=alla#likhet" preventScrollReset data-screen-only>
            {words.more(ALL_TWINS)}
          </Link>
        )}
        <Link to={examplesPath}>{words.search(municipality.name)}</Link>
      </p>
    </section>
  )
}
