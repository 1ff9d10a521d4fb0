import type { DecisionOutcome, StrategyPhase } from '../../apollo/schemaTypes.generated.ts'

interface Standing {
  readonly phase: StrategyPhase
  readonly decision: { readonly outcome: DecisionOutcome; readonly date: string | null } | null
}

/**
 * Whether a document was decided or only proposed; null where a body is known but neither a date nor that it has
 * been in force: then nobody should read "decided".
 */
export function knownOutcome({ phase, decision }: Standing): DecisionOutcome | null {
  if (decision === null || decision.outcome === 'PROPOSED') return decision?.outcome ?? null
  return decision.date === null && phase === 'UNKNOWN' ? null : 'DECIDED'
}
