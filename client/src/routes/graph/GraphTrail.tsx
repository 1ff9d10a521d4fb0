import { Link } from '../../components/ui/Link.tsx'
import { graphPath, moveFocus, type GraphAddress } from './GraphAddress.ts'
import styles from './GraphTrail.module.css'
import { useGraphMessages } from './useGraphMessages.ts'

interface GraphTrailProps {
  readonly address: GraphAddress
  readonly focusName: string
  readonly nameOf: (id: string) => string
  /** What the step before the focus is to it, such as "liknar"; null where they are not neighbours. */
  readonly lastVerb: string | null
}

/** The steps that led to the focus, each a way back to it. */
export function GraphTrail({ address, focusName, nameOf, lastVerb }: GraphTrailProps) {
  const words = useGraphMessages()
  return (
    <nav aria-label={words.trail} className={styles.trail} data-screen-only>
      <span className={styles.label}>{words.trail}</span>
      <ol className={styles.steps}>
        {address.trail.map((id) => (
          <li key={id} className={styles.step}>
            <Link to={graphPath(moveFocus(address, id))}>{nameOf(id)}</Link>
          </li>
        ))}
        <li aria-current="step" className={styles.step}>
          {lastVerb === null ? null : <span className={styles.verb}>{lastVerb}</span>}
          {focusName}
        </li>
      </ol>
      <Link to="/graf">{words.restart}</Link>
    </nav>
  )
}
