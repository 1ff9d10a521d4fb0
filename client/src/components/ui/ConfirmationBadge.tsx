import type { Confirmation } from '../../apollo/schemaTypes.generated.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ConfirmationBadge.module.css'

/** Two rings, left the public body and right the association, filled when confirmed; the words always stand beside. */
export function ConfirmationBadge({ confirmation }: { readonly confirmation: Confirmation }) {
  const { facts } = useMessages()
  const body = confirmation !== 'NONE' && confirmation !== 'ASSOCIATION'
  const association = confirmation !== 'NONE' && confirmation !== 'BODY'
  const apart = confirmation === 'DISPUTED' ? 2.5 : 0
  return (
    <span className={styles.badge}>
      <svg viewBox="0 0 27 16" width="24" height="14" aria-hidden="true">
        <g stroke="var(--gran)" strokeWidth="1.8">
          <circle cx={9 - apart} cy="8" r="6" fill={body ? 'var(--gran)' : 'none'} />
          <circle cx={17 + apart} cy="8" r="6" fill={association ? 'var(--gran)' : 'none'} />
          {confirmation === 'DISPUTED' ? <path d="M13 1v14" /> : null}
        </g>
      </svg>
      {facts.confirmation[confirmation]}
    </span>
  )
}
