import { formPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'

/** The name of a form of cooperation, leading to its page: what it means, who uses it and since when. */
export function FormName({ form }: { readonly form: { readonly key: string; readonly label: string } }) {
  return <Link to={formPath(form.key)}>{form.label}</Link>
}
