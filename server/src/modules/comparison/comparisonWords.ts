import type { Language } from '../../errors.ts'
import type { ComparisonField } from './comparisonRecord.ts'

/** The calculation behind a scaled figure, its numbers written out. */
interface Calculation {
  readonly total: string
  readonly theirs: string
  readonly theirInhabitants: string
  readonly mine: string
  readonly myInhabitants: string
}

const sv = {
  /** Over the labels, where they stand in a column. */
  fact: 'Uppgift',
  labels: {
    NEED: 'Behov',
    METHOD: 'Så gör de',
    FORM: 'Form',
    PARTIES: 'Parter och bidrag',
    COST: 'Kostnad',
    COST_PER_INHABITANT: 'Kostnad per invånare',
    SCALED_COST: 'Kostnad, omräknad',
    STAFF: 'Bemanning',
    SCALED_STAFF: 'Bemanning, omräknad',
    RESULTS: 'Resultat',
    LESSONS: 'Det som inte fungerade',
    CONDITIONS: 'Förutsättningar',
    STATED_GOALS: 'Mål som källan anger',
    SUGGESTED_GOALS: 'Mål som redaktionen föreslår',
    PERIOD: 'Period',
    SOURCES: 'Källor',
  } satisfies Record<ComparisonField, string>,
  kronor: (sum: string) => `${sum}\u00a0kr`,
  perYear: (sum: string) => `${sum} per år`,
  about: (figure: string) => `cirka ${figure}`,
  posts: (fte: string, one: boolean) => `${fte}\u00a0${one ? 'tjänst' : 'tjänster'}`,
  perInhabitant: (sum: string) => `${sum} per invånare och år`,
  runs: (name: string) => `${name} (ansvarar)`,
  gives: (name: string, contributions: string) => `${name}: ${contributions}`,
  notStated: 'anges inte',
  contributionsNotStated: 'bidrag anges inte',
  goal: (number: number, name: string) => `Mål ${number}, ${name}`,
  target: (code: string, name: string) => `Delmål ${code}, ${name}`,
  agenda2030: 'Agenda 2030 som helhet',
  since: (year: number) => `sedan ${year}`,
  began: (year: number) => `start ${year}`,
  until: (year: number) => `till ${year}`,
  calculation: (c: Calculation) =>
    `${c.total} delat på ${c.theirInhabitants} invånare i ${c.theirs}, gånger ${c.myInhabitants} invånare i ${c.mine}.`,
  spread: (per: string, mine: string) => `${per} per invånare i ${mine}.`,
  unchanged: 'Samma som i källan.',
  own: 'Den egna kommunens uppgift, inte omräknad.',
  notYearly: 'Går inte att räkna om per invånare: källan säger inte att summan gäller ett år.',
  noMunicipality: 'Går inte att räkna om per invånare: det är ingen enskild kommun som ansvarar.',
  assumption: {
    LINEAR: (mine: string, inhabitants: string) =>
      `Omräknat till ${mine}, ${inhabitants} invånare. Antagande: kostnad och bemanning följer folkmängden, så att dubbelt så många invånare kräver dubbelt så mycket. Källorna säger inget om det. Folkmängd 31 december 2024.`,
    FIXED: (mine: string, inhabitants: string) =>
      `Omräknat till ${mine}, ${inhabitants} invånare. Antagande: kostnad och bemanning är desamma oavsett folkmängd. Källorna säger inget om det. Folkmängd 31 december 2024.`,
  },
}

/** Every word of a comparison in one language. */
export type ComparisonWords = typeof sv

const en: ComparisonWords = {
  fact: 'Fact',
  labels: {
    NEED: 'Need',
    METHOD: 'What they do',
    FORM: 'Form',
    PARTIES: 'Parties and contributions',
    COST: 'Cost',
    COST_PER_INHABITANT: 'Cost per inhabitant',
    SCALED_COST: 'Cost, scaled',
    STAFF: 'Staff',
    SCALED_STAFF: 'Staff, scaled',
    RESULTS: 'Results',
    LESSONS: 'What did not work',
    CONDITIONS: 'Conditions',
    STATED_GOALS: 'Goals stated by the source',
    SUGGESTED_GOALS: 'Goals suggested by the editors',
    PERIOD: 'Period',
    SOURCES: 'Sources',
  },
  kronor: (sum) => `SEK\u00a0${sum}`,
  perYear: (sum) => `${sum} per year`,
  about: (figure) => `about ${figure}`,
  posts: (fte, one) => `${fte}\u00a0${one ? 'post' : 'posts'}`,
  perInhabitant: (sum) => `${sum} per inhabitant and year`,
  runs: (name) => `${name} (runs it)`,
  gives: (name, contributions) => `${name}: ${contributions}`,
  notStated: 'not stated',
  contributionsNotStated: 'contribution not stated',
  goal: (number, name) => `Goal ${number}, ${name}`,
  target: (code, name) => `Target ${code}, ${name}`,
  agenda2030: 'Agenda 2030 as a whole',
  since: (year) => `since ${year}`,
  began: (year) => `began ${year}`,
  until: (year) => `until ${year}`,
  calculation: (c) =>
    `${c.total} divided by ${c.theirInhabitants} inhabitants of ${c.theirs}, times ${c.myInhabitants} inhabitants of ${c.mine}.`,
  spread: (per, mine) => `${per} per inhabitant of ${mine}.`,
  unchanged: 'The same as in the source.',
  own: 'The municipality’s own figure, not scaled.',
  notYearly: 'Cannot be scaled per inhabitant: the source does not say that the sum is for one year.',
  noMunicipality: 'Cannot be scaled per inhabitant: no single municipality runs it.',
  assumption: {
    LINEAR: (mine, inhabitants) =>
      `Scaled to ${mine}, ${inhabitants} inhabitants. Assumption: cost and staff follow the number of inhabitants, so that twice as many need twice as much. The sources do not say so. Population on 31 December 2024.`,
    FIXED: (mine, inhabitants) =>
      `Scaled to ${mine}, ${inhabitants} inhabitants. Assumption: cost and staff are the same whatever the number of inhabitants. The sources do not say so. Population on 31 December 2024.`,
  },
}

const WORDS: Readonly<Record<Language, ComparisonWords>> = { sv, en }

/** The words of a comparison in a language. */
export function comparisonWords(language: Language): ComparisonWords {
  return WORDS[language]
}
