import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './NotStated.module.css'

/** Stands where the sources were read and do not say. */
export function NotStated() {
  const { facts } = useMessages()
  return <span className={styles.notStated}>{facts.notStated}</span>
}
