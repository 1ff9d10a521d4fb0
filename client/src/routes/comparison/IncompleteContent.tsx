import { Link } from '../../components/ui/Link.tsx'
import {
  comparisonPath,
  LEAST_COMPARED,
  type ComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { useTrayOfPage } from '../../features/comparison/useTrayOfPage.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ComparisonPage.module.css'
import type { IncompleteComparison } from './loadComparison.ts'

interface IncompleteContentProps {
  readonly address: ComparisonAddress
  readonly incomplete: IncompleteComparison
}

/** Why there is nothing side by side, and the way to what can be. */
export function IncompleteContent({ address, incomplete }: IncompleteContentProps) {
  const { comparison: words } = useMessages()
  const { reason, unknown, known } = incomplete
  // A bare address asks for nothing, and takes nothing out of the tray.
  useTrayOfPage(address.slugs.length === 0 ? null : known)
  const slugs = known.map(({ slug }) => slug)
  const [only] = known
  return (
    <>
      <PageHead title={words.title} description={words.description} path={comparisonPath(address)} />
      <h1>{words.title}</h1>
      <div className={styles.lead}>
        {reason === 'tooMany' ? <p>{words.incomplete.tooMany(address.slugs.length)}</p> : null}
        {reason === 'repeated' ? <p>{words.incomplete.repeated}</p> : null}
        {unknown.map((slug) => (
          <p key={slug}>{words.incomplete.unknown(slug)}</p>
        ))}
        {known.length >= LEAST_COMPARED ? null : (
          <p>{only === undefined ? words.incomplete.none : words.incomplete.one(only.title)}</p>
        )}
      </div>
      <p>
        {slugs.length < LEAST_COMPARED ? (
          <Link to={practicesPath({ jamfor: slugs.join(',') })}>{words.incomplete.choose}</Link>
        ) : (
          <Link to={comparisonPath({ ...address, slugs })}>{words.incomplete.compare(slugs.length)}</Link>
        )}
      </p>
    </>
  )
}
