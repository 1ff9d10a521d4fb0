import type { Language } from './language.ts'
import type { Messages } from './sv/svMessages.ts'

/** Fetches the texts of one language, so that a browser carries only the one it shows. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'en') return (await import('./en/enMessages.ts')).enMessages
  return (await import('./sv/svMessages.ts')).svMessages
}
