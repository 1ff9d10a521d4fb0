import { NotStated } from '../../components/ui/NotStated.tsx'
import { StandingTag } from '../../components/ui/StandingTag.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { AboutText } from './aboutSv.ts'
import styles from './StandingTerms.module.css'

/** The signs of standing as they look on the pages, each with what it means. */
export function StandingTerms({ terms }: { readonly terms: AboutText['standingTerms'] }) {
  const { facts } = useMessages()
  return (
    <dl className={styles.terms}>
      <div>
        <dt>
          <span className={styles.stated}>{facts.stated}</span>
        </dt>
        <dd>{terms.stated}</dd>
      </div>
      <div>
        <dt>
          <span className={styles.suggested}>{facts.suggested}</span>
        </dt>
        <dd>{terms.suggested}</dd>
      </div>
      <div>
        <dt>
          <NotStated />
        </dt>
        <dd>{terms.notStated}</dd>
      </div>
      <div>
        <dt>
          <span className={styles.notRead}>
            <span>{facts.notRead}</span>
          </span>
        </dt>
        <dd>{terms.notRead}</dd>
      </div>
      <div>
        <dt>
          <StandingTag outcome="DECIDED" />
        </dt>
        <dd>{terms.decided}</dd>
      </div>
      <div>
        <dt>
          <StandingTag outcome="PROPOSED" />
        </dt>
        <dd>{terms.proposed}</dd>
      </div>
    </dl>
  )
}
