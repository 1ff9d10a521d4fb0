import type { PageFailure } from '../../environment/PageFailure.ts'
import type { Messages } from '../../i18n/sv/svMessages.ts'

/** Name and explanation of a failure. */
export function failureWords(
  { status, message }: PageFailure,
  errors: Messages['errors'],
): { readonly title: string; readonly text: string } {
  if (status === 503 && message !== null) return errors.unsound
  return { 0: errors.offline, 400: errors.badRequest, 500: errors.internal, 503: errors.unavailable }[status]
}
