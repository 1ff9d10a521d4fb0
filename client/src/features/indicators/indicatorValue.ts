import type { Format } from '../../i18n/createFormat.ts'
import type { Messages } from '../../i18n/sv/svMessages.ts'

/**
 * Writes a value of an indicator with its unit. `unit` is the indicator's, in Swedish as the source gives it; a unit
 * that is not known here stands after the figure as it is. `brief` gives kronor in thousands.
 */
export function indicatorValue(
  value: number,
  unit: string,
  words: Messages['municipality']['units'],
  format: Format,
  brief = false,
): string {
  if (unit === 'antal') return format.number(value)
  if (unit.startsWith('procent')) return format.percent(value, 1)
  if (unit.startsWith('kronor'))
    return brief ? words.thousandKronor(format.number(value / 1000)) : format.kronor(value)
  if (unit.startsWith('invånare per km²')) return words.perKm2(format.number(value, value < 10 ? 1 : 0))
  if (unit === 'km²') return words.km2(format.number(value))
  return `${format.number(value, 1)} ${unit}`
}
