import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'

/** What stands in the list's place when nothing begins with the query: what to do instead. */
export function NoMunicipalities({ query }: { readonly query: string }) {
  const { municipality } = useMessages()
  const words = municipality.list
  return (
    <>
      {query === '' ? null : <p>{words.empty(query)}.</p>}
      <p>
        {words.emptyHelp} <Link to="/kommuner">{words.all}</Link>
      </p>
    </>
  )
}
