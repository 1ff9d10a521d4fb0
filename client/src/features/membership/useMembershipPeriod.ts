import { useMessages } from '../../i18n/I18nProvider.tsx'

/** A span of years in words; null when neither end is stated. */
export function useMembershipPeriod(from: number | null, to: number | null): string | null {
  const { networks } = useMessages()
  if (from !== null && to !== null) return networks.period.span(from, to)
  if (from !== null) return networks.period.from(from)
  return to === null ? null : networks.period.to(to)
}
