import styles from './SuggestionList.module.css'

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- focus stays in the search box; native lists of choices take it. */

/** What can be chosen, and the group that it stands in. */
interface Suggestion {
  readonly key: string
  readonly group: string
  readonly text: string
  /** How many examples have the word; null for a thing. */
  readonly count: number | null
}

interface SuggestionListProps<Option extends Suggestion> {
  /** Id of the combobox; the options are numbered after it. */
  readonly id: string
  readonly label: string
  readonly open: boolean
  /** Group by group. */
  readonly options: readonly Option[]
  readonly headings: Readonly<Record<Option['group'], string>>
  /** What the count of a word says. */
  readonly countText?: (count: number) => string
  /** Index of the option that the arrow keys are at; −1 for none. */
  readonly active: number
  readonly onChoose: (option: Option) => void
}

/** The suggestions under a search box, in groups. Focus stays in the box. */
export function SuggestionList<Option extends Suggestion>({
  id,
  label,
  open,
  options,
  headings,
  countText,
  active,
  onChoose,
}: SuggestionListProps<Option>) {
  const groups = [...new Set(options.map(({ group }): Option['group'] => group))]
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!open} className={styles.list}>
      {groups.map((group) => {
        const members = options.filter((option) => option.group === group)
        return (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
            <p id={`${id}-${group}`} role="presentation" className={styles.heading}>
              {headings[group]}
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
                    <span className={styles.count}>{countText?.(option.count)}</span>
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
