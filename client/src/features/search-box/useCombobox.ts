import { useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { useAheadOfAddress } from '../faceted-search/useAheadOfAddress.ts'

/**
 * A text field with a list of suggestions: what is written, and where in the list the arrow keys are. `inAddress` is
 * what was last asked.
 */
export function useCombobox(id: string, inAddress: string) {
  const [value, setValue] = useAheadOfAddress(inAddress)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)

  const close = (): void => {
    setTyped('')
    setActive(-1)
  }
  /** The field's attributes for these suggestions. Enter without a chosen one sends the form, as in any field. */
  const bind = <Option>(options: readonly Option[], choose: (option: Option) => void) => {
    const open = typed !== '' && options.length > 0
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
    const field = {
      id,
      value,
      type: 'text',
      enterKeyHint: 'search',
      autoComplete: 'off',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': open && active >= 0 ? `${id}-${String(active)}` : undefined,
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
        setValue(currentTarget.value)
        setTyped(currentTarget.value)
        setActive(-1)
      },
      onKeyDown,
      onBlur: close,
    } as const
    return { open, field }
  }
  return { value, setValue, typed, active, close, bind }
}
