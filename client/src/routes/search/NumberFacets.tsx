import type { FocusEvent, KeyboardEvent } from 'react'
import {
  SEARCH_FORM_ID,
  usePracticeSearch,
  useSubmitSearch,
} from '../../features/practice-search/usePracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import panel from './FacetPanel.module.css'
import styles from './NumberFacets.module.css'

/** Start year from and to, and the highest cost. They ask when the field is left or Enter is pressed. */
export function NumberFacets() {
  const { facets } = useMessages().search
  const { search } = usePracticeSearch()
  const submit = useSubmitSearch()
  const field = (name: string, label: string, placeholder: string, value: number | null, digits: number) => (
    <input
      key={value}
      name={name}
      form={SEARCH_FORM_ID}
      defaultValue={value ?? ''}
      aria-label={label}
      placeholder={placeholder}
      inputMode="numeric"
      pattern={`[0-9 ]{1,${String(digits)}}`}
      className={styles.input}
      onBlur={({ currentTarget }: FocusEvent<HTMLInputElement>) => {
        if (
          currentTarget.value !== currentTarget.defaultValue &&
          currentTarget.form?.reportValidity() === true
        )
          submit(currentTarget.form)
      }}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          event.currentTarget.blur()
        }
      }}
    />
  )
  return (
    <>
      <fieldset className={panel.group}>
        <legend className={panel.legend}>{facets.startYear}</legend>
        <div className={styles.row}>
          {field('start_fran', facets.startFrom, facets.from, search.startFrom, 4)}
          <span aria-hidden="true">–</span>
          {field('start_till', facets.startTo, facets.to, search.startTo, 4)}
        </div>
      </fieldset>
      <fieldset className={panel.group}>
        <legend className={panel.legend}>{facets.cost}</legend>
        <div className={styles.row}>
          {field('kostnad_till', `${facets.cost}, ${facets.costUnit}`, facets.costUnit, search.costTo, 9)}
        </div>
      </fieldset>
    </>
  )
}
