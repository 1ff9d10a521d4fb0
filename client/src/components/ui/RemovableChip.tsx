import { XMarkIcon } from '@navikt/aksel-icons'
import { Link } from './Link.tsx'
import styles from './RemovableChip.module.css'

interface RemovableChipProps {
  readonly label: string
  /** What the link does, in words, such as ”Ta bort filtret Mötesplats”. */
  readonly removeLabel: string
  /** The address without this choice. */
  readonly to: string
  /** What the new address is to remember of the change. */
  readonly state?: object
}

/** An active choice. It is a link to the same page without the choice, so it works without script. */
export function RemovableChip({ label, removeLabel, to, state }: RemovableChipProps) {
  return (
    <Link to={to} state={state} preventScrollReset className={styles.chip} aria-label={removeLabel}>
      <span>{label}</span>
      <XMarkIcon aria-hidden="true" />
    </Link>
  )
}
