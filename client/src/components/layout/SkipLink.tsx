import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './SkipLink.module.css'

/** The first stop of the keyboard: past the header, to the page's content. */
export function SkipLink({ target }: { readonly target: string }) {
  const { layout } = useMessages()
  return (
    <a href={`#${target}`} className={styles.link} data-screen-only>
      {layout.skipToContent}
    </a>
  )
}
