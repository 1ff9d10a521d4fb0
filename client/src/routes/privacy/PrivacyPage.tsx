import { Link } from 'react-router'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { useLanguage } from '../../i18n/I18nProvider.tsx'
import styles from './PrivacyPage.module.css'
import { privacyTexts } from './privacyTexts.ts'

/** What the hub keeps about its readers, and what it does not. */
export function Component() {
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const words = privacyTexts[language]
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead
        title={words.title}
        description={words.description}
        path="/integritet"
        jsonLd={breadcrumbList([{ label: words.title, path: '/integritet' }], publicUrl, language)}
      />
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.sections}>
        {words.sections.map(({ heading, paragraphs }) => (
          <MarginSection key={heading} heading={heading}>
            {paragraphs.map((text) => (
              <p key={text} className={styles.paragraph}>
                {text}
              </p>
            ))}
          </MarginSection>
        ))}
      </div>
      <p>
        <Link to="/min-kommun?next=/integritet">{words.choose}</Link>
      </p>
    </div>
  )
}
