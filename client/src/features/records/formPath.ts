/** The address of the page of a form of cooperation. */
export function formPath(key: string): string {
  return `/former/${encodeURIComponent(key)}`
}
