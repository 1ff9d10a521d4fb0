import type { ReactNode } from 'react'
import styles from './Paragraphs.module.css'

/** A paragraph of running text in the reading face. */
export function Paragraph({ children }: { readonly children: ReactNode }) {
  return <p className={styles.paragraph}>{children}</p>
}

/** Running text, a paragraph for each text. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <Paragraph key={text}>{text}</Paragraph>)
}
