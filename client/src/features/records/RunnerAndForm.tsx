import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import type { OrganisationKind } from '../../apollo/schemaTypes.generated.ts'
import { Link } from '../../components/ui/Link.tsx'
import { FormName } from './FormName.tsx'

interface RunnerAndFormProps {
  readonly organisation: {
    readonly kind: OrganisationKind
    readonly slug: string
    readonly name: string
  }
  /** Null where no source says. */
  readonly form: { readonly key: string; readonly label: string } | null
}

/** Who runs an example and in which form: the line under its name. */
export function RunnerAndForm({ organisation, form }: RunnerAndFormProps) {
  return (
    <>
      <Link to={organisationPath(organisation)}>{organisation.name}</Link>
      {form === null ? null : (
        <>
          {' · '}
          <FormName form={form} />
        </>
      )}
    </>
  )
}
