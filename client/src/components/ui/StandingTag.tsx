import type { DecisionOutcome } from '../../apollo/schemaTypes.generated.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './StandingTag.module.css'

/** What a decision is known to be. */
export type KnownOutcome = Exclude<DecisionOutcome, 'UNKNOWN'>

/** Decided (filled) or only proposed (dashed). The two never look alike. */
export function StandingTag({ outcome }: { readonly outcome: KnownOutcome }) {
  const { facts } = useMessages()
  return (
    <span className={outcome === 'DECIDED' ? styles.decided : styles.proposed}>
      {outcome === 'DECIDED' ? facts.decided : facts.proposed}
    </span>
  )
}
