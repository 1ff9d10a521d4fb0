import { graphFocusPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'

/** Leads to the graph with the thing in the middle; `id` is as the schema gives it. */
export function GraphLink({ id }: { readonly id: string }) {
  const { layout } = useMessages()
  return (
    <Link to={graphFocusPath(id)} data-screen-only>
      {layout.showInGraph}
    </Link>
  )
}
