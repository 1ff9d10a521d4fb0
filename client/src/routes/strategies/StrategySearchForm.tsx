import { writeReplacedWords } from '../../../../graph-schema/addresses/replacedWords.ts'
import { Button } from '../../components/ui/Button.tsx'
import { FieldLabel, hintId } from '../../components/ui/FieldLabel.tsx'
import { useAheadOfAddress } from '../../features/faceted-search/useAheadOfAddress.ts'
import { STRATEGY_FACETS } from '../../features/strategy-search/strategyParameters.ts'
import {
  STRATEGY_FORM_ID,
  useStrategySearch,
  useSubmitStrategySearch,
} from '../../features/strategy-search/useStrategySearch.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './StrategySearchForm.module.css'

const QUERY_ID = 'strategi-q'

/** The question. A GET form: without script it sends itself, the filters further down included. */
export function StrategySearchForm() {
  const { strategies, search: shared } = useMessages()
  const language = useLanguage()
  const { search } = useStrategySearch()
  const submit = useSubmitStrategySearch()
  const [query, write] = useAheadOfAddress(search.query)
  return (
    <search data-screen-only>
      <form
        id={STRATEGY_FORM_ID}
        action={pathInLanguage(language, '/strategier')}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <FieldLabel field={QUERY_ID} label={strategies.list.queryLabel} hint={strategies.list.queryHint} />
        {writeReplacedWords(search.replaced, STRATEGY_FACETS, search.facets).map((text) => (
          <input key={text} type="hidden" name="ord" value={text} />
        ))}
        <div className={styles.row}>
          <input
            id={QUERY_ID}
            type="search"
            name="q"
            value={query}
            onChange={({ currentTarget }) => {
              write(currentTarget.value)
            }}
            autoComplete="off"
            aria-describedby={hintId(QUERY_ID)}
            className={styles.input}
          />
          <Button type="submit">{shared.submit}</Button>
        </div>
      </form>
    </search>
  )
}
