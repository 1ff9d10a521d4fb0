import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'

/** Leads to the graph with the thing in the middle; `id` is as the schema gives it. */
export function GraphLink({ id }: { readonly id: string }) {
  const { layout } = useMessages()
  return (
    <Link
      to={`/graf?${new URLSearchParams({ fokus: id }).toString().replaceAll('%3A', ':')}`}
      data-screen-only
    >
      {layout.showInGraph}
    </Link>
  )
}
