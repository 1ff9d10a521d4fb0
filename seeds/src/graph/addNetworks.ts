import { foldRegistrationNumber } from '../../../graph-schema/text/foldRegistrationNumber.ts'
import type { SeedFiles } from '../readSeedTables.ts'
import { municipality } from './addPlaces.ts'
import { assignSlugs } from './assignSlugs.ts'
import type { GraphDraft } from './graphDraft.ts'
import { toCitations, type SourceRegistry } from './sourceRegistry.ts'

/** Adds decisions, networks and who takes part in them by which decision. */
export function addNetworks(draft: GraphDraft, files: SeedFiles, sources: SourceRegistry): void {
  for (const { row } of files.decisions.records) {
    const { organisation: _, code, outcome, sources: cells, registrationNumber, ...properties } = row
    const decision = draft.addNode('Decision', {
      ...properties,
      registrationNumber,
      registrationNumberFolded:
        registrationNumber === null ? null : foldRegistrationNumber(registrationNumber),
      outcome: outcome.toUpperCase(),
    })
    draft.relate(municipality(code), 'DECIDED', decision)
    sources.cite(decision, toCitations(cells))
  }
  const slugs = assignSlugs(
    files.networks.records.map(({ row }) => ({ id: row.id, title: row.nameSv, qualifier: '' })),
  )
  for (const { row } of files.networks.records) {
    const { sources: cells, ...properties } = row
    const network = draft.addNode('Network', {
      ...properties,
      slug: slugs.get(row.id) ?? row.id.toLowerCase(),
    })
    sources.cite(network, toCitations(cells))
  }
  for (const { row } of files.memberships.records) {
    const { network, organisation: _, code, decision, status, sources: cells, ...properties } = row
    const membership = draft.addNode('Membership', { ...properties, status: status.toUpperCase() })
    draft.relate(municipality(code), 'HAS_MEMBERSHIP', membership)
    draft.relate(membership, 'IN', { label: 'Network', key: network })
    if (decision !== null) draft.relate(membership, 'BY', { label: 'Decision', key: decision })
    sources.cite(membership, toCitations(cells))
  }
}
