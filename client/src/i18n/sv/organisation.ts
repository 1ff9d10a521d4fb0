import { counted } from '../counted.ts'

/** The page of an association, region or other organisation. */
export const organisation = {
  kind: {
    MUNICIPALITY: 'Kommun',
    REGION: 'Region',
    ASSOCIATION: 'Civilsamhällets organisation',
    PUBLIC_BODY: 'Offentlig aktör',
    COMPANY: 'Företag',
    OTHER: 'Part som källan namnger utan att säga vad den är',
  },
  description: (name: string, examples: number, municipalities: number) =>
    `${name}: part i ${String(examples)} exempel på samverkan i ${counted(municipalities, 'kommun', 'kommuner')}, med bidrag, former och källor.`,
  lead: (examples: number, municipalities: number, first: string) =>
    municipalities === 1
      ? `Part i ${String(examples)} exempel hos ${first}.`
      : `Part i ${String(examples)} exempel hos ${String(municipalities)} kommuner och andra organisationer.`,
  leadRuns: (examples: number) => `Driver ${String(examples)} exempel.`,
  fullName: 'Formellt namn',
  kindLabel: 'Typ',
  website: 'Webbplats',
  county: 'Län',
  population: 'Invånare',
  populationNote: '31 december 2024',
  facts: 'Fakta',
  runs: 'Egna exempel',
  partnerships: 'Samarbeten',
  partnershipsNote:
    'Ordnade efter den som driver exemplet. Bidraget är det som källan anger för just den här parten.',
  contribution: 'Bidrag',
  form: 'Form',
  years: 'År',
  period: {
    span: (from: number, to: number) => `${String(from)}–${String(to)}`,
    from: (from: number) => `från ${String(from)}`,
    to: (to: number) => `till ${String(to)}`,
  },
  map: {
    heading: (count: number) => (count === 1 ? 'I en kommun' : `I ${String(count)} kommuner`),
    ramp: 'Ju mörkare, desto fler exempel.',
    label: (count: number) =>
      `Karta: ${counted(count, 'kommun', 'kommuner')} där organisationen är part. Samma uppgifter finns under Samarbeten.`,
    keys: 'Pilarna går till närmaste kommun, Page Down och Page Up till nästa och förra i bokstavsordning. Skriv början på ett namn för att gå dit. Enter öppnar kommunens sida.',
  },
  status: 'Status',
  strategies: 'Strategier',
  memberships: 'Nätverk',
  nothing: 'Navet känner inte till något som organisationen driver eller är part i.',
  all: 'Sök bland alla exempel där organisationen är med',
}
