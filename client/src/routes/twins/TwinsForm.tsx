import {
  DEFAULT_MEASURES,
  MEASURE_PARAMETERS,
  NEARNESS_VALUES,
  weightOf,
} from '../../../../graph-schema/addresses/placeChoice.ts'
import { similarMunicipalitiesPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { SHOWN_COUNTS } from '../../../../graph-schema/addresses/twinsAddress.ts'
import { Button } from '../../components/ui/Button.tsx'
import { useAheadOfAddress } from '../../features/faceted-search/useAheadOfAddress.ts'
import { MunicipalityOptions } from '../../features/my-municipality/MunicipalityOptions.tsx'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { MeasureField } from './MeasureField.tsx'
import styles from './TwinsForm.module.css'
import { TWINS_FORM_ID, useSubmitChoice, useTwinsAddress } from './useTwinsAddress.ts'

interface TwinsFormProps {
  readonly slug: string
  readonly indicators: readonly { readonly key: string; readonly name: string }[]
}

/** What makes municipalities near. A GET form that needs no script; with script each change is answered at once. */
export function TwinsForm({ slug, indicators }: TwinsFormProps) {
  const { form: words, ways } = useMessages().twins
  const language = useLanguage()
  const submit = useSubmitChoice(slug)
  const { coming } = useTwinsAddress()
  const { choice } = coming
  const [by, showBy] = useAheadOfAddress(choice.by)
  const [shown, showCount] = useAheadOfAddress(coming.shown)
  const nameOf = new Map(indicators.map(({ key, name }) => [key, name]))
  const fields = (keys: readonly string[]) =>
    keys.map((key) => (
      <MeasureField
        key={key}
        field={MEASURE_PARAMETERS.get(key) ?? key}
        name={nameOf.get(key) ?? key}
        weight={weightOf(choice, key)}
        submit={submit}
      />
    ))
  const others = [...MEASURE_PARAMETERS.keys()].filter(
    (key) => !DEFAULT_MEASURES.includes(key) && nameOf.has(key),
  )
  const measures = (
    <fieldset className={styles.group}>
      <legend>{words.measures}</legend>
      <p className={styles.hint}>{words.hint}</p>
      {fields(DEFAULT_MEASURES)}
      <details open={others.some((key) => weightOf(choice, key) > 0)}>
        <summary>{words.more(others.length)}</summary>
        {fields(others)}
      </details>
    </fieldset>
  )
  return (
    <form
      id={TWINS_FORM_ID}
      action={pathInLanguage(language, similarMunicipalitiesPath(slug))}
      aria-label={words.label}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget, 'submit')
      }}
    >
      <fieldset className={styles.group}>
        <legend>{words.by}</legend>
        {NEARNESS_VALUES.map((value) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name="narhet"
              value={value === 'likhet' ? '' : value}
              checked={value === by}
              onChange={({ currentTarget }) => {
                showBy(value)
                if (currentTarget.form !== null) submit(currentTarget.form, 'narhet')
              }}
            />
            {ways[value].option}
          </label>
        ))}
      </fieldset>
      {choice.by === 'likhet' ? (
        measures
      ) : (
        <details className={styles.folded}>
          <summary>{words.onlyLikeness}</summary>
          {measures}
        </details>
      )}
      <div className={styles.group}>
        <label htmlFor="fasta" className={styles.label}>
          {words.pin}
        </label>
        <input type="hidden" name="fasta" value={choice.pinned.join(',')} />
        <input type="hidden" name="bortvalda" value={choice.dropped.join(',')} />
        <select
          key={choice.pinned.join()}
          id="fasta"
          name="fasta"
          defaultValue=""
          className={`ds-input ${styles.select ?? ''}`}
          onChange={({ currentTarget }) => {
            if (currentTarget.form !== null) submit(currentTarget.form, 'fasta')
          }}
        >
          <MunicipalityOptions none={words.pinNone} />
        </select>
      </div>
      <fieldset className={styles.group}>
        <legend>{words.count}</legend>
        {SHOWN_COUNTS.map((count) => (
          <label key={count} className={styles.choice}>
            <input
              type="radio"
              name="antal"
              value={count}
              checked={count === shown}
              onChange={({ currentTarget }) => {
                showCount(count)
                if (currentTarget.form !== null) submit(currentTarget.form, 'antal')
              }}
            />
            {words.counts(count)}
          </label>
        ))}
      </fieldset>
      <div className={styles.submit}>
        <Button type="submit">{words.submit}</Button>
      </div>
    </form>
  )
}
