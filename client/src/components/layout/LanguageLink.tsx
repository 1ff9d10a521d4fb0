import { useLocation } from 'react-router'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import styles from './LanguageLink.module.css'

/** This page in the other language. A document has one language, so it is a plain link to another document. */
export function LanguageLink() {
  const { layout } = useMessages()
  const other = useLanguage() === 'sv' ? 'en' : 'sv'
  const { pathname, search } = useLocation()
  return (
    <a href={pathInLanguage(other, pathname + search)} lang={other} hrefLang={other} className={styles.link}>
      {layout.otherLanguage}
    </a>
  )
}
