import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { organisationPath, practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import {
  comparisonPath,
  MOST_COMPARED,
  type ComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { useTrayOfPage } from '../../features/comparison/useTrayOfPage.ts'
import { HALF_A_POST } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { ComparisonQueryDocument, type ComparisonQueryVariables } from './Comparison.generated.ts'
import styles from './ComparisonContent.module.css'
import type { ColumnChange } from './ColumnNotice.tsx'
import { ComparisonRow } from './ComparisonRow.tsx'
import { ComparisonTools } from './ComparisonTools.tsx'
import { ScalingForm } from './ScalingForm.tsx'

interface ComparisonContentProps {
  readonly address: ComparisonAddress
  readonly variables: ComparisonQueryVariables
}

/** The examples as columns, the facts as rows; below 900 px each fact is a heading with one block per example. */
export function ComparisonContent({ address, variables }: ComparisonContentProps) {
  const { comparison: words } = useMessages()
  const format = useFormat()
  const { comparePractices: found } = useLoadedQuery(ComparisonQueryDocument, variables)
  const { practices, rows } = found
  const slugs = practices.map(({ slug }) => slug)
  useTrayOfPage(practices)
  const shown = address.differencesOnly ? rows.filter(({ same }) => !same) : rows
  const heading = words.heading(
    format.list([...new Set(practices.map(({ organisation }) => organisation.name))]),
  )
  return (
    <>
      <PageHead
        title={heading}
        description={words.description}
        path={comparisonPath({ ...address, differencesOnly: false })}
      />
      <h1>{heading}</h1>
      <div className={styles.top}>
        <p className={styles.lead}>{words.lead}</p>
        <ComparisonTools address={address} />
      </div>
      <ScalingForm address={address} />
      {found.assumptionText === null ? null : <p className={styles.assumption}>{found.assumptionText}</p>}
      <p className={styles.small} data-screen-only>
        <Link
          to={practicesPath({
            bemanning_till: String(HALF_A_POST).replace('.', ','),
            nara: address.forMunicipality,
          })}
        >
          {words.smallStaff}
        </Link>
      </p>
      <nav aria-label={words.rows.label} className={styles.choice} data-screen-only>
        {[false, true].map((differencesOnly) => (
          <Link
            key={String(differencesOnly)}
            to={comparisonPath({ ...address, differencesOnly })}
            aria-current={differencesOnly === address.differencesOnly ? 'true' : undefined}
            preventScrollReset
          >
            {differencesOnly ? words.rows.differences : words.rows.all(rows.length)}
          </Link>
        ))}
      </nav>
      <div className={styles.comparison} data-columns={practices.length}>
        <div className={styles.heads}>
          <div className={styles.count}>
            <p>{words.count(practices.length)}</p>
            {practices.length < MOST_COMPARED ? (
              <Link to={practicesPath({ jamfor: slugs.join(',') })} className={styles.add} data-screen-only>
                <PlusIcon aria-hidden="true" />
                {words.add}
              </Link>
            ) : null}
          </div>
          {practices.map(({ id, slug, title, organisation }) => (
            <div key={id} className={styles.head}>
              <p className={styles.organisation}>
                <Link to={organisationPath(organisation)}>{organisation.name}</Link>
              </p>
              <Link to={practicePath(slug)} className={styles.title} lang="sv">
                {title}
              </Link>
              <Link
                to={comparisonPath({ ...address, slugs: slugs.filter((other) => other !== slug) })}
                state={{ title, undoPath: comparisonPath(address) } satisfies ColumnChange}
                preventScrollReset
                aria-label={words.removeColumn(title)}
                className={styles.remove}
                data-screen-only
              >
                <XMarkIcon aria-hidden="true" />
              </Link>
            </div>
          ))}
        </div>
        {shown.length === 0 ? <p className={styles.nothing}>{words.noDifferences}</p> : null}
        {shown.map((row) => (
          <ComparisonRow key={row.field} row={row} practices={practices} />
        ))}
      </div>
    </>
  )
}
