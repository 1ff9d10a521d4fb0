import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './SuggestionList.module.css'
import type { SuggestionOption } from './findSuggestions.ts'

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- focus stays in the search box; native lists of choices take it. */

interface SuggestionListProps {
  /** Id of the combobox; the options are numbered after it. */
  readonly id: string
  readonly open: boolean
  readonly options: readonly SuggestionOption[]
  /** Index of the option that the arrow keys are at; −1 for none. */
  readonly active: number
  readonly onChoose: (option: SuggestionOption) => void
}

const GROUPS = ['words', 'municipalities', 'organisations'] as const

/** The suggestions under the search box, in groups. Focus stays in the box. */
export function SuggestionList({ id, open, options, active, onChoose }: SuggestionListProps) {
  const { suggestions } = useMessages().search
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={suggestions.label}
      hidden={!open}
      className={styles.list}
    >
      {GROUPS.map((group) => {
        const members = options.filter((option) => option.group === group)
        return members.length === 0 ? null : (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
            <p id={`${id}-${group}`} role="presentation" className={styles.heading}>
              {suggestions[group]}
            </p>
            {members.map((option) => {
              const index = options.indexOf(option)
              return (
                <div
                  key={option.key}
                  id={`${id}-${String(index)}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className={styles.option}
                  // Before blur takes the list away.
                  onPointerDown={(event) => {
                    event.preventDefault()
                    onChoose(option)
                  }}
                >
                  <span>{option.text}</span>
                  {option.count === null ? null : (
                    <span className={styles.count}>{suggestions.count(option.count)}</span>
                  )}
                </div>
              )
            })}
          </div>
        )
      })}
    </div>
    /* oxlint-enable jsx-a11y/prefer-tag-over-role */
  )
}
