import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { writeSpan } from '../../i18n/writeSpan.ts'

/** How long a document holds, in words; null where the sources do not say. */
export function useValidity(validFrom: string | null, validTo: string | null): string | null {
  const { strategies } = useMessages()
  const format = useFormat()
  const from = validFrom === null ? null : format.date(validFrom)
  const to = validTo === null ? null : format.date(validTo)
  return writeSpan(from, to, strategies.valid)
}
