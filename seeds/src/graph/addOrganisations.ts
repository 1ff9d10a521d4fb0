import { slugify } from '../../../graph-schema/text/slugify.ts'
import { swedishSortKey } from '../../../graph-schema/text/swedishSortKey.ts'
import type { SeedFiles } from '../readSeedTables.ts'
import { assignSlugs } from './assignSlugs.ts'
import type { GraphDraft } from './graphDraft.ts'

/** Adds the organisations of organisations.csv that are neither municipality nor region. */
export function addOrganisations(draft: GraphDraft, files: SeedFiles): void {
  const regions = new Set(files.regions.records.map(({ row }) => slugify(row.name)))
  const organisations = files.organisations.records
    .map(({ row }) => row)
    .filter(({ id }) => id.startsWith('org:'))
  const slugs = assignSlugs(organisations.map(({ id, name }) => ({ id, title: name, qualifier: '' })))
  for (const { id, name, kind } of organisations) {
    const slug = slugs.get(id) ?? slugify(id)
    draft.addNode(
      'Organisation',
      { id, slug: regions.has(slug) ? slugify(id) : slug, name, sortKey: swedishSortKey(name), kind },
      kind === 'ASSOCIATION' ? ['Association'] : [],
    )
  }
}
