import type { DecisionOutcome } from '../../apollo/schemaTypes.generated.ts'
import type { KnownOutcome } from '../../components/ui/StandingTag.tsx'

/** Whether a document was decided or only proposed; null where the source does not say: then nobody reads "decided". */
export function knownOutcome({
  decision,
}: {
  readonly decision: { readonly outcome: DecisionOutcome } | null
}): KnownOutcome | null {
  return decision === null || decision.outcome === 'UNKNOWN' ? null : decision.outcome
}
