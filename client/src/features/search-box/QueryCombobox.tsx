import { MagnifyingGlassIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './QueryCombobox.module.css'
import { SuggestionList } from './SuggestionList.tsx'
import type { SuggestionOption } from './findSuggestions.ts'
import { useSearchSuggestions } from './useSearchSuggestions.ts'

interface QueryComboboxProps {
  readonly label: string
  readonly hint?: string
  /** The label is read but not shown. */
  readonly labelHidden?: boolean
  readonly defaultValue: string
  /** The search page's lower box with a mark and a button to clear it. */
  readonly compact?: boolean
}

/** The box for the question, named `q` in its form. Without script a plain field; with it, suggestions by arrow keys. */
export function QueryCombobox({
  label,
  hint,
  labelHidden = false,
  defaultValue,
  compact = false,
}: QueryComboboxProps) {
  const { search: words } = useMessages()
  const id = useId()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [value, setValue] = useState(defaultValue)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const options = useSearchSuggestions(typed)
  const open = typed !== '' && options.length > 0

  const close = (): void => {
    setTyped('')
    setActive(-1)
  }
  const choose = (option: SuggestionOption): void => {
    close()
    if (option.path !== null) {
      void navigate(option.path)
      return
    }
    setValue(option.text)
    // The field must hold the word before the form is read.
    requestAnimationFrame(() => input.current?.form?.requestSubmit())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const option = options[active]
    if (event.key === 'Escape' && open) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      if (open && option !== undefined) {
        event.preventDefault()
        choose(option)
      } else close()
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // −1 is the field itself, so that the way round leads through it.
      setActive((now) => ((now + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    }
  }

  return (
    <div className={`${styles.field ?? ''} ${compact ? (styles.compact ?? '') : ''}`}>
      <label htmlFor={id} className={labelHidden ? styles.hiddenLabel : styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.box}>
        {compact ? <MagnifyingGlassIcon aria-hidden="true" className={styles.icon} /> : null}
        <input
          ref={input}
          id={id}
          name="q"
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={1000}
          value={value}
          className={styles.input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && active >= 0 ? `${id}-${String(active)}` : undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={({ currentTarget }) => {
            setValue(currentTarget.value)
            setTyped(currentTarget.value)
            setActive(-1)
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
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
        <SuggestionList id={id} open={open} options={options} active={active} onChoose={choose} />
      </div>
      <LiveRegion text={open ? words.suggestions.available(options.length) : ''} />
    </div>
  )
}
