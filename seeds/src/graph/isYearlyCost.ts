/**
 * Notes that clearly say one year's cost of the practice for the public body. Reviewed against every note in
 * practices.csv: a fee, a ceiling, a sum per association, a part of the cost or a fund's yearly yield is none.
 */
const YEARLY =
  /^(per år\b|årlig budget|beräknad årskostnad|kommunens årliga del|stadens finansiering för ett år|kommunens kostnad för .* år \d{4}$|avsatt av .* för \d{4}$|summa till .* för \d{4}$)/i

/** True where the note says that the cost is one year's cost of the practice. */
export function isYearlyCost(costNote: string): boolean {
  return YEARLY.test(costNote)
}
