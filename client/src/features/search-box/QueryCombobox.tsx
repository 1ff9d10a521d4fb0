import { MagnifyingGlassIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { FieldLabel, hintId } from '../../components/ui/FieldLabel.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './QueryCombobox.module.css'
import { SuggestionList } from './SuggestionList.tsx'
import type { SuggestionOption } from './findSuggestions.ts'
import { useCombobox } from './useCombobox.ts'
import { useSearchSuggestions } from './useSearchSuggestions.ts'

interface QueryComboboxProps {
  readonly label: string
  readonly hint?: string
  /** The label is read but not shown. */
  readonly labelHidden?: boolean
  /** The question that was last asked. */
  readonly inAddress: string
  /** The search page's lower box with a mark and a button to clear it. */
  readonly compact?: boolean
}

/** The box for the question, named `q` in its form. Without script a plain field; with it, suggestions by arrow keys. */
export function QueryCombobox({
  label,
  hint,
  labelHidden = false,
  inAddress,
  compact = false,
}: QueryComboboxProps) {
  const { search: words } = useMessages()
  const id = useId()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const { value, setValue, typed, active, close, bind } = useCombobox(id, inAddress)
  const options = useSearchSuggestions(typed)
  const choose = (option: SuggestionOption): void => {
    close()
    if (option.path !== null) {
      void navigate(option.path)
      return
    }
    // The field must hold the word before the form is read.
    flushSync(() => {
      setValue(option.text)
    })
    submitFormOf(id)
  }
  const { open, field } = bind(options, choose)

  return (
    <div className={`${styles.field ?? ''} ${compact ? (styles.compact ?? '') : ''}`}>
      <FieldLabel field={id} label={label} hint={hint} hidden={labelHidden} />
      <div className={styles.box}>
        {compact ? <MagnifyingGlassIcon aria-hidden="true" className={styles.icon} /> : null}
        <input
          {...field}
          ref={input}
          name="q"
          className={styles.input}
          aria-describedby={hint === undefined ? undefined : hintId(id)}
        />
        {compact && value !== '' ? (
          <button
            type="button"
            aria-label={words.clearQuery}
            className={styles.clear}
            onClick={() => {
              setValue('')
              close()
              input.current?.focus()
            }}
          >
            <XMarkIcon aria-hidden="true" />
          </button>
        ) : null}
        <SuggestionList
          id={id}
          label={words.suggestions.label}
          open={open}
          options={options}
          headings={words.suggestions}
          countText={words.suggestions.count}
          active={active}
          onChoose={choose}
        />
      </div>
      <LiveRegion text={open ? words.suggestions.available(options.length) : ''} />
    </div>
  )
}

/** Sends the form that the field with this id stands in. */
function submitFormOf(id: string): void {
  const field = document.getElementById(id)
  if (field instanceof HTMLInputElement) field.form?.requestSubmit()
}
