import { slugify } from '../../../graph-schema/text/slugify.ts'

/** A record that gets a page. */
export interface SlugSubject {
  readonly id: string
  readonly title: string
  /** What tells it from another with the same title, such as the organisation; empty where there is nothing. */
  readonly qualifier: string
}

/** Words that stand for a page of their own beside the records, such as /exempel/jamfor. */
const RESERVED: ReadonlySet<string> = new Set(['jamfor'])

/**
 * A slug for each id, the same whatever the order: the title; title and qualifier where several share the title;
 * with the id at the end where they share that too.
 */
export function assignSlugs(subjects: readonly SlugSubject[]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>()
  for (const sharing of Map.groupBy(subjects, ({ title }) => slugify(title)).values())
    for (const { id, title, qualifier } of sharing)
      slugs.set(id, slugify(sharing.length > 1 ? `${title} ${qualifier}` : title))
  for (const [slug, sharing] of Map.groupBy(slugs, ([, slug]) => slug))
    if (sharing.length > 1 || slug === '' || RESERVED.has(slug))
      for (const [id] of sharing) slugs.set(id, slugify(`${slug} ${id}`))
  return slugs
}
