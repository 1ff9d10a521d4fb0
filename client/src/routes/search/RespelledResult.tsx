import { Link } from '../../components/ui/Link.tsx'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'

interface RespelledResultProps {
  readonly search: PracticeSearch
  /** Spellings of the misspelled question, the likeliest first. */
  readonly spellings: readonly { readonly query: string }[]
}

/** Stands above hits of a corrected spelling: takes the spelling into the address, or goes back to the letters typed. */
export function RespelledResult({ search, spellings }: RespelledResultProps) {
  const { empty } = useMessages().search
  const [right] = spellings
  if (right === undefined) return null
  const typed = `"${search.query.replaceAll('"', '')}"`
  return (
    <p>
      {empty.didYouMean}{' '}
      <Link to={practiceSearchPath({ ...search, query: right.query, page: 1 })}>{right.query}</Link>?{' '}
      {empty.exactly} <Link to={practiceSearchPath({ ...search, query: typed, page: 1 })}>{typed}</Link>.
    </p>
  )
}
