/** How many pages a list of so many things has; an empty list has one, which says so. */
export function countPages(totalCount: number, pageSize: number): number {
  return Math.max(1, Math.ceil(totalCount / pageSize))
}
