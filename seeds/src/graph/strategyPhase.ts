/** What a strategy's status says about where it stands. */
export type StrategyPhase = 'PROPOSED' | 'IN_FORCE' | 'ENDED' | 'UNKNOWN'

/*
 * Read in order; the first that fits decides. Adopted, signed or revised is not the same as still in force, so those
 * words alone say nothing about the phase. "In force at the source's date" says nothing about today.
 */
const RULES: readonly (readonly [StrategyPhase, RegExp])[] = [
  [
    'PROPOSED',
    /^förslag|; förslag (från|väntades)|\(förslag till|beslut och signering planerade|^underlag till/,
  ],
  [
    'ENDED',
    /^(avslutad( period)?|upphörd|ersatt|avvecklas|gällde)(?=$|[; /]| i | av | efter | t\.o\.m\.)(?! granskning)/,
  ],
  ['ENDED', /har löpt ut/],
  ['UNKNOWN', /^okänd|vid källans datum|^pågående .*enligt källan/],
  ['IN_FORCE', /^(gällande|i kraft)(?=$|[; ])/],
]

/** The phase that the status states, null where it states none. */
export function readStrategyPhase(status: string | null): StrategyPhase | null {
  return RULES.find(([, form]) => status !== null && form.test(status))?.[0] ?? null
}

/** True where the date of the decision is said to be the date of signing, so that no decision is known. */
export function isSigningDate(status: string | null): boolean {
  return status?.includes('decision_date avser signeringen') ?? false
}

/** The status as a reader meets it: without the names of the file's columns. */
export function toStatusNote(status: string | null): string | null {
  return (
    status
      ?.replace('valid_to avser', 'slutåret avser')
      .replace('decision_date avser', 'datumet avser')
      .replace(/\bdnr\b/g, 'diarienumret') ?? null
  )
}
