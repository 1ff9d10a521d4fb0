import { counted } from '../../i18n/counted.ts'
import type { TimelineKind, TimelineStanding } from '../../apollo/schemaTypes.generated.ts'

const kinds: Readonly<Record<TimelineKind, string>> = {
  STRATEGY: 'Strategier och överenskommelser',
  PRACTICE: 'Exempel',
  PARTNERSHIP: 'Deltar i exempel som andra driver',
}
const ofPractice = { PLANNED: 'Planerad', ONGOING: 'Pågår', ENDED: 'Avslutad', UNKNOWN: null }
const standings: Readonly<Record<TimelineKind, Readonly<Record<TimelineStanding, string | null>>>> = {
  STRATEGY: { PLANNED: 'Föreslagen', ONGOING: 'Gäller', ENDED: 'Har upphört', UNKNOWN: null },
  PRACTICE: ofPractice,
  PARTNERSHIP: ofPractice,
}
const examples = (count: number): string => `${String(count)} exempel`
const countedByKind: Readonly<Record<TimelineKind, (count: number) => string>> = {
  STRATEGY: (count) => counted(count, 'strategi', 'strategier'),
  PRACTICE: examples,
  PARTNERSHIP: examples,
}

/** The timeline's texts. */
export const timelineSv = {
  heading: 'Tidslinje',
  lead: 'När det började och slutade, så långt källorna säger. Navet gissar inga år.',
  ofExample: 'Åren gäller exemplet, inte när en part kom med.',
  none: 'Ingen källa säger när något här började eller slutade.',
  caption: (name: string) => `Tidslinje: ${name}`,
  region: (name: string) => `Tidslinje för ${name}, går att rulla`,
  columns: { name: 'Namn', years: 'År', start: 'Början', end: 'Slut', standing: 'Läge' },
  kinds,
  standings,
  counted: countedByKind,
  stated: 'står i källan',
  suggested: 'förslag',
  undated: (what: string) => `Varken början eller slut anges för ${what}:`,
  more: (count: number) => `och ${String(count)} till`,
  all: (count: number) => `Visa alla ${String(count)}`,
  fewer: 'Visa färre',
  firstOf: (shown: number, count: number) => `De första ${String(shown)} av ${String(count)}.`,
  legend: {
    heading: 'Så läses tidslinjen',
    planned: 'planerad eller föreslagen',
    open: 'pågår eller gäller enligt källan',
    unknown: 'prickar: källan anger inte när',
  },
}

export type TimelineMessages = typeof timelineSv
