import { useId } from 'react'
import { Form, useSubmit } from 'react-router'
import { Link } from '../../components/ui/Link.tsx'
import { FieldLabel, hintId } from '../../components/ui/FieldLabel.tsx'
import { Button } from '../../components/ui/Button.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MunicipalitiesForm.module.css'
import { useFieldsFromAddress } from './useFieldsFromAddress.ts'
import { ORDERS, type MunicipalityList } from './municipalityList.ts'

/** Filters and orders the list. A GET form; with script the list follows as one types. */
export function MunicipalitiesForm({ list }: { readonly list: MunicipalityList }) {
  const { municipality } = useMessages()
  const words = municipality.list
  const submit = useSubmit()
  const id = useId()
  const form = useFieldsFromAddress(list)
  const names = { lan: words.byCounty, bokstav: words.byLetter, exempel: words.byExamples }
  const isFiltered = list.query !== '' || list.onlyKnown
  return (
    <search data-screen-only>
      <Form
        ref={form}
        action="/kommuner"
        className={styles.form}
        onChange={(event) => {
          void submit(event.currentTarget, { replace: true, preventScrollReset: true })
        }}
      >
        <div>
          <FieldLabel field={id} label={words.queryLabel} hint={words.queryHint} />
          <div className={styles.control}>
            <input
              id={id}
              type="search"
              name="q"
              defaultValue={list.query}
              autoComplete="off"
              aria-describedby={hintId(id)}
              className={`ds-input ${styles.input ?? ''}`}
            />
            <Button type="submit">{words.submit}</Button>
          </div>
        </div>
        <fieldset className={styles.choices}>
          <legend className={styles.label}>{words.orderLegend}</legend>
          {ORDERS.map((order) => (
            <label key={order} className={styles.choice}>
              <input type="radio" name="ordna" value={order} defaultChecked={order === list.order} />
              {names[order]}
            </label>
          ))}
        </fieldset>
        <div className={styles.only}>
          <label className={styles.choice}>
            <input type="checkbox" name="bara" value="1" defaultChecked={list.onlyKnown} />
            {words.only}
          </label>
          {isFiltered ? <Link to="/kommuner">{words.all}</Link> : null}
        </div>
      </Form>
    </search>
  )
}
