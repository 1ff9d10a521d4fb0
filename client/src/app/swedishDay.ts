const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The ISO date of a moment in Sweden, wherever the hub runs: a page that is cited just after midnight bears the new day. */
export function swedishDay(moment: Date): string {
  return DAY.format(moment)
}
