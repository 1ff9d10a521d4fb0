import styles from './VisuallyHidden.module.css'

/** Reads its text aloud when it changes, without moving focus. */
export function LiveRegion({ text }: { readonly text: string }) {
  return <output className={styles.hidden}>{text}</output>
}
