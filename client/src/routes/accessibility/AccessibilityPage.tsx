import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { TextPage } from '../../components/layout/TextPage.tsx'
import { Paragraph, Paragraphs } from '../../components/ui/Paragraphs.tsx'
import { useFormat, useLanguage, useTexts } from '../../i18n/I18nProvider.tsx'
import styles from './AccessibilityPage.module.css'
import { accessibilityStatement as statement } from './accessibilityStatement.ts'
import { accessibilityTexts } from './accessibilityTexts.ts'

/** How far the hub can be used by everyone, what falls short, and how that is known. */
export function Component() {
  const language = useLanguage()
  const format = useFormat()
  const words = useTexts(accessibilityTexts)
  return (
    <TextPage title={words.title} description={words.description} path="/tillganglighet" lead={words.lead}>
      <MarginSection heading={words.headings.conformance}>
        <Paragraphs texts={[words.conformance[statement.conformance], words.target, words.law]} />
      </MarginSection>
      <MarginSection heading={words.headings.shortcomings} id="brister">
        <Paragraph>{words.shortcomingsLead}</Paragraph>
        <ul className={styles.shortcomings}>
          {statement.shortcomings.map(({ criterion, what, meanwhile }) => (
            <li key={what.sv} className={styles.shortcoming}>
              <p>
                {what[language]}
                {criterion === null ? null : (
                  <span className={styles.criterion}> {words.criterion(criterion)}</span>
                )}
              </p>
              <p>
                <strong>{words.meanwhile}</strong> {meanwhile[language]}
              </p>
            </li>
          ))}
        </ul>
      </MarginSection>
      <MarginSection heading={words.headings.methods}>
        <ul className={styles.list}>
          {statement.methods.map((method) => (
            <li key={method.sv}>{method[language]}</li>
          ))}
        </ul>
        <Paragraph>{words.notTested}</Paragraph>
        <ul className={styles.list}>
          {statement.notTested.map((part) => (
            <li key={part.sv}>{part[language]}</li>
          ))}
        </ul>
      </MarginSection>
      <MarginSection heading={words.headings.works}>
        <ul className={styles.list}>
          {words.works.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MarginSection>
      <MarginSection heading={words.headings.report} id="rapportera">
        <Paragraph>{words.report}</Paragraph>
        <Paragraph>
          {words.supervision} <a href="https://www.digg.se/tdosanmalan">{words.digg}</a>.
        </Paragraph>
      </MarginSection>
      <MarginSection heading={words.headings.dates}>
        <dl className={styles.dates}>
          <div>
            <dt>{words.assessed}</dt>
            <dd>
              <time dateTime={statement.assessedAt}>{format.longDate(statement.assessedAt)}</time>
            </dd>
          </div>
          <div>
            <dt>{words.updated}</dt>
            <dd>
              <time dateTime={statement.updatedAt}>{format.longDate(statement.updatedAt)}</time>
            </dd>
          </div>
          <div>
            <dt>{words.how}</dt>
            <dd>{words.selfAssessment}</dd>
          </div>
        </dl>
      </MarginSection>
    </TextPage>
  )
}
