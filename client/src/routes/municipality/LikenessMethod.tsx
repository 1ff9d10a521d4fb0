import { similarMunicipalitiesPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './LikenessMethod.module.css'

/** How likeness is measured, in short, and where it is told at length. `slug` is the municipality's. */
export function LikenessMethod({ slug }: { readonly slug: string }) {
  const { twins: words } = useMessages().municipality
  return (
    <section aria-labelledby="metod" className={styles.method}>
      <h2 id="metod">{words.methodHeading}</h2>
      <p>{words.method}</p>
      <p>
        {words.methodOwn} <Link to={`${similarMunicipalitiesPath(slug)}#metod`}>{words.methodMore}</Link>
      </p>
    </section>
  )
}
