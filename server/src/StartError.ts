/** The hub cannot start; the message says to whoever starts it what is wrong and what would be right. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
