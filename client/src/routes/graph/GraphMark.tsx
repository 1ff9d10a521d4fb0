import type { ReactNode } from 'react'
import type { GraphNodeKind } from '../../apollo/schemaTypes.generated.ts'
import { GoalMark } from '../../components/ui/GoalMark.tsx'
import styles from './GraphMark.module.css'

interface MarkedNode {
  readonly kind: GraphNodeKind
  readonly goal?: { readonly number: number; readonly colour: string } | null | undefined
}

const SHAPES: Readonly<Record<GraphNodeKind, ReactNode>> = {
  MUNICIPALITY: <circle r="7" fill="var(--gran)" />,
  REGION: <path d="M0-9 9 0 0 9-9 0Z" fill="var(--ockra)" />,
  ORGANISATION: <path d="M0-9 9 0 0 9-9 0Z" fill="var(--page)" stroke="var(--ockra)" strokeWidth="2" />,
  PRACTICE: <circle r="6.5" fill="var(--page)" stroke="var(--gran)" strokeWidth="3" />,
  STRATEGY: (
    <g stroke="var(--skiffer)" strokeWidth="2">
      <rect x="-7" y="-9" width="14" height="18" fill="var(--page)" />
      <path d="M-3.5-3.5H3.5M-3.5 1H3.5" />
    </g>
  ),
  GOAL: <rect x="-8" y="-8" width="16" height="16" fill="var(--heading)" />,
  TARGET: (
    <g fill="var(--page)" stroke="var(--heading)" strokeWidth="2">
      <rect x="-7" y="-7" width="14" height="14" />
      <rect x="-2.5" y="-2.5" width="5" height="5" fill="var(--heading)" stroke="none" />
    </g>
  ),
  NETWORK: (
    <g fill="none" stroke="var(--skiffer)" strokeWidth="2">
      <circle cx="-3.5" r="5.5" />
      <circle cx="3.5" r="5.5" />
    </g>
  ),
  CONCEPT: (
    <rect
      x="-9"
      y="-5.5"
      width="18"
      height="11"
      rx="5.5"
      fill="var(--page)"
      stroke="var(--dimmed)"
      strokeWidth="2"
    />
  ),
}

/** The shape of a kind, drawn around 0,0 for use within a picture; a goal has its own number and colour. */
export function GraphShape({ kind, goal = null }: MarkedNode) {
  if (goal === null) return SHAPES[kind]
  return (
    <svg x="-12" y="-12" width="24" height="24" className={styles.goal}>
      <GoalMark number={goal.number} colour={goal.colour} />
    </svg>
  )
}

/** The shape of a kind beside a name. It is silent to readers: the kind stands in words in the heading. */
export function GraphMark(node: MarkedNode) {
  return (
    <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
      <GraphShape {...node} />
    </svg>
  )
}
