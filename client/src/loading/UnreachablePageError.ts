/** A page's files could not be fetched: the connection is broken, or the hub has been renewed since the reader came. */
export class UnreachablePageError extends Error {
  override readonly name = 'UnreachablePageError'
}
