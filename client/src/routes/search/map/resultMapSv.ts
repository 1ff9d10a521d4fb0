import { counted } from '../../../i18n/counted.ts'
import type { MapUnit } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'

const examples = (count: number): string => (count === 0 ? 'inga exempel' : `${String(count)} exempel`)
const places = (count: number, unit: MapUnit): string =>
  unit === 'lan' ? `${String(count)} län` : counted(count, 'kommun', 'kommuner')

/** The texts of the result's map in Swedish. They come with the map, after the first view. */
export const resultMapSv = {
  unit: { label: 'Räkna per', kommun: 'Kommun', lan: 'Län' },
  legend: {
    other: 'träff i en annan kommun',
    none: 'ingen träff',
    ringed: 'så många av dem i kommuner som min',
    step: (from: number, to: number | null): string =>
      to === null
        ? `${String(from)} eller fler`
        : from === to
          ? String(from)
          : `${String(from)}–${String(to)}`,
  },
  fromTwins: (count: number) => `${String(count)} i kommuner som min`,
  place: (name: string, count: number) => `${name}, ${examples(count)}`,
  label: (count: number, unit: MapUnit) =>
    `Karta: exempel i ${places(count, unit)}. Samma uppgifter finns i tabellen.`,
  keys: 'Pilarna går till närmaste plats med träff, Page Down och Page Up till nästa och förra i tabellens ordning. Skriv början på ett namn för att gå dit. Enter visar bara den platsens exempel.',
  pointHint: 'Peka på en plats i kartan eller på en rad, så markeras det som hör ihop.',
  pointed: (name: string, count: number) => [name, examples(count)] as readonly [string, string],
  onPage: (count: number) =>
    count === 0 ? 'inget av dem på den här sidan' : `${String(count)} på den här sidan`,
  spoken: (name: string, onPage: number, count: number) =>
    `${name}: ${String(onPage)} av ${examples(count)} är ${onPage === 1 ? 'markerat' : 'markerade'} i listan.`,
  note: (count: number, unit: MapUnit) =>
    [places(count, unit), 'har minst en träff.'] as readonly [string, string],
  choose: 'Välj en plats för att se bara dess exempel.',
  narrowed: 'Bara valda platser visas.',
  widen: 'Visa alla platser',
  table: {
    heading: (unit: MapUnit): string => (unit === 'lan' ? 'Län med träff' : 'Kommuner med träff'),
    open: 'Visa som tabell',
    caption: 'Antal exempel och andel av resultatet, flest först',
    place: (unit: MapUnit): string => (unit === 'lan' ? 'Län' : 'Kommun'),
    count: 'Exempel',
    share: 'Andel',
  },
}

/** What every language must have. */
export type ResultMapMessages = typeof resultMapSv
