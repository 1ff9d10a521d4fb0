import { Link } from '../../components/ui/Link.tsx'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import type { FormPageQuery } from './Form.generated.ts'
import styles from './FormHeader.module.css'
import { useFormMessages } from './useFormMessages.ts'

/** What a form is called, what it means, and how much it is used. Definitions are in Swedish only. */
export function FormHeader({ form }: { readonly form: NonNullable<FormPageQuery['concept']> }) {
  const { page: words } = useFormMessages()
  return (
    <header className={styles.header}>
      {form.broader === null ? null : (
        <p className={styles.kicker}>
          <Link to={`/former#${form.broader.key}`}>{form.broader.label}</Link>
        </p>
      )}
      <h1>{form.label}</h1>
      {form.definition === null ? (
        <p className={styles.none}>{words.noDefinition}</p>
      ) : (
        <p className={styles.definition} lang="sv">
          {form.definition}.
        </p>
      )}
      {form.altLabels.length === 0 ? null : (
        <p className={styles.also}>
          {words.alsoCalled} <span lang="sv">{form.altLabels.join(', ')}</span>.
        </p>
      )}
      <p className={styles.links}>
        <span>
          {form.practiceCount === 0 ? words.none : words.lead(form.practiceCount, form.runners.totalCount)}
        </span>
        <GraphLink id={form.id} />
      </p>
    </header>
  )
}
