import { noteItems } from './noteItems.ts'
import styles from './NoteText.module.css'

/** A note of the reference data: one item is a paragraph, several are a list. Always in Swedish, as stored. */
export function NoteText({ note }: { readonly note: string }) {
  const items = noteItems(note)
  if (items.length < 2)
    return (
      <p className={styles.note} lang="sv">
        {items[0]}
      </p>
    )
  return (
    <ul className={styles.list} lang="sv">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
