import { ChevronDownIcon } from '@navikt/aksel-icons'
import { FACET_PARAMETERS } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { writeReplacedWords } from '../../../../graph-schema/addresses/replacedWords.ts'
import { Button } from '../../components/ui/Button.tsx'
import { useAheadOfAddress } from '../../features/faceted-search/useAheadOfAddress.ts'
import { MunicipalityOptions } from '../../features/my-municipality/MunicipalityOptions.tsx'
import {
  SEARCH_FORM_ID,
  usePracticeSearch,
  useSubmitSearch,
} from '../../features/practice-search/usePracticeSearch.ts'
import { QueryCombobox } from '../../features/search-box/QueryCombobox.tsx'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './SearchForm.module.css'

/** The question and the lens. A GET form: without script it sends itself, the filters further down included. */
export function SearchForm() {
  const { search: words } = useMessages()
  const language = useLanguage()
  const { search } = usePracticeSearch()
  const submit = useSubmitSearch()
  const [near, showNear] = useAheadOfAddress(search.near ?? '')
  return (
    <search data-screen-only>
      <form
        id={SEARCH_FORM_ID}
        action={pathInLanguage(language, '/exempel')}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <div className={styles.query}>
          <QueryCombobox label={words.queryLabel} labelHidden inAddress={search.query} compact />
        </div>
        <div className={styles.near}>
          <label htmlFor="nara" className={styles.nearLabel}>
            {words.near}
          </label>
          <select
            id="nara"
            name="nara"
            value={near}
            aria-label={words.nearLabel}
            className={styles.select}
            onChange={({ currentTarget }) => {
              showNear(currentTarget.value)
              if (currentTarget.form !== null) submit(currentTarget.form)
            }}
          >
            <MunicipalityOptions none={words.nearNone} />
          </select>
          <ChevronDownIcon aria-hidden="true" className={styles.chevron} />
        </div>
        <input type="hidden" name="vy" value={search.view} />
        <input type="hidden" name="per" value={search.mapUnit} />
        <input type="hidden" name="jamfor" value={search.compared.join(',')} />
        {writeReplacedWords(search.replaced, FACET_PARAMETERS, search.facets).map((text) => (
          <input key={text} type="hidden" name="ord" value={text} />
        ))}
        <Button type="submit">{words.submit}</Button>
      </form>
    </search>
  )
}
