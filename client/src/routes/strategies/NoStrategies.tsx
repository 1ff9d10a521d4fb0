import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { Link } from '../../components/ui/Link.tsx'
import { EmptyHelp } from '../../features/faceted-search/EmptyHelp.tsx'
import { strategySearchPath, type StrategySearch } from '../../features/strategy-search/StrategySearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'

interface NoStrategiesProps {
  readonly search: StrategySearch
  /** Spellings that would give hits. */
  readonly spellings: readonly string[]
}

/** Helps on when nothing was found: the nearest spelling, what to change, and the search among examples. */
export function NoStrategies({ search, spellings }: NoStrategiesProps) {
  const {
    strategies: { list: words },
    search: { empty },
  } = useMessages()
  return (
    <EmptyHelp>
      <p>{words.empty}</p>
      {spellings.map((query) => (
        <p key={query}>
          {empty.didYouMean} <Link to={strategySearchPath({ ...search, query, page: 1 })}>{query}</Link>?
        </p>
      ))}
      <p>
        {words.emptyHelp} <Link to={practicesPath({ q: search.query })}>{words.emptyPractices}</Link>
      </p>
    </EmptyHelp>
  )
}
