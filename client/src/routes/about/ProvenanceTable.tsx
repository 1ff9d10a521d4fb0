import type { AboutText } from './aboutSv.ts'
import styles from './ReferenceTable.module.css'

/** Kinds of records with where they come from and what to know about them. */
export function ProvenanceTable({ words }: { readonly words: AboutText['provenanceTable'] }) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.source}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {words.rows.map((row) => (
          <tr key={row.what}>
            <th scope="row">{row.what}</th>
            <td data-label={words.source}>{row.source}</td>
            <td data-label={words.standing}>{row.standing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
