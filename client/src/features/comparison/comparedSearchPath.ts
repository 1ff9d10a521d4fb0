/** The address of the search with these examples chosen for comparison, in which others can be added. */
export function comparedSearchPath(slugs: readonly string[]): string {
  return slugs.length === 0 ? '/exempel' : `/exempel?jamfor=${slugs.join(',')}`
}
