import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { useFormat } from '../../i18n/I18nProvider.tsx'
import type { FormPageQuery } from './Form.generated.ts'
import styles from './FormRunners.module.css'
import { useFormMessages } from './useFormMessages.ts'

type Runners = NonNullable<FormPageQuery['concept']>['runners']

interface FormRunnersProps {
  readonly runners: Runners
  /** Key of the form. */
  readonly form: string
  readonly parameters: URLSearchParams
}

/** Those who use a form, with how many examples each has; the number leads to them. */
export function FormRunners({ runners, form, parameters }: FormRunnersProps) {
  const { list, page: words } = useFormMessages()
  const format = useFormat()
  const { edges, totalCount } = runners
  const all = new URLSearchParams(parameters)
  all.set('anvands', 'alla')
  return (
    <>
      <p className={styles.note}>{words.runnersNote}</p>
      <ul className={styles.list}>
        {edges.map(({ node, practiceCount }) => (
          <li key={node.id} className={styles.runner}>
            <Link to={organisationPath(node)}>{node.name}</Link>
            <Link
              to={practicesPath({ form, organisation: node.id })}
              className={styles.count}
              aria-label={`${node.name}: ${list.count(practiceCount)}`}
            >
              {format.number(practiceCount)}
            </Link>
          </li>
        ))}
      </ul>
      {edges.length === totalCount ? null : parameters.get('anvands') !== 'alla' ? (
        <p className={styles.more} data-screen-only>
          <Link to={`?${all.toString()}#anvands-av`} preventScrollReset>
            {words.allRunners(totalCount)}
          </Link>
        </p>
      ) : (
        <p className={styles.note}>{words.firstRunners(edges.length, totalCount)}</p>
      )}
    </>
  )
}
