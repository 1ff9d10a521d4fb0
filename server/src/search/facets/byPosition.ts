import type { FacetLabel } from './Facet.ts'

/** The labels in the vocabulary's order; equal positions by value. */
export function byPosition(labels: readonly FacetLabel[]): FacetLabel[] {
  return labels.toSorted((a, b) => a.position - b.position || (a.value < b.value ? -1 : 1))
}
