import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'

/** How long a document holds, in words; null where the sources do not say. */
export function useValidity(validFrom: string | null, validTo: string | null): string | null {
  const { strategies } = useMessages()
  const format = useFormat()
  const from = validFrom === null ? null : format.date(validFrom)
  const to = validTo === null ? null : format.date(validTo)
  if (from !== null && to !== null) return strategies.valid.span(from, to)
  if (from !== null) return strategies.valid.from(from)
  return to === null ? null : strategies.valid.to(to)
}
