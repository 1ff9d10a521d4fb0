/** An ISO date as a number that orders like it: 2019-08-22 is 20190822, and 2019 is 20190000. Null when there is none. */
export function toDateNumber(date: string | null): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date ?? '')
  if (match === null) return null
  const [, year = '0', month = '0', day = '0'] = match
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}
