import type { MapUnit } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { counted } from '../../../i18n/counted.ts'
import type { ResultMapMessages } from './resultMapSv.ts'

const examples = (count: number): string =>
  count === 0 ? 'no examples' : counted(count, 'example', 'examples')
const places = (count: number, unit: MapUnit): string =>
  unit === 'lan' ? counted(count, 'county', 'counties') : counted(count, 'municipality', 'municipalities')

/** The texts of the result's map in English. */
export const resultMapEn: ResultMapMessages = {
  unit: { label: 'Count by', kommun: 'Municipality', lan: 'County' },
  legend: {
    other: 'hit in another municipality',
    none: 'no hit',
    ringed: 'so many of them in places like mine',
    step: (from, to) =>
      to === null ? `${String(from)} or more` : from === to ? String(from) : `${String(from)}–${String(to)}`,
  },
  fromTwins: (count) => `${String(count)} in places like mine`,
  place: (name, count) => `${name}, ${examples(count)}`,
  label: (count, unit) => `Map: examples in ${places(count, unit)}. The table holds the same.`,
  keys: 'Arrows go to the nearest place with hits, Page Down and Page Up to the next and previous in the order of the table. Type the beginning of a name to go there. Enter shows only that place’s examples.',
  pointHint: 'Point at a place on the map or at a row to mark what belongs together.',
  pointed: (name, count) => [name, examples(count)],
  onPage: (count) => (count === 0 ? 'none of them on this page' : `${String(count)} on this page`),
  spoken: (name, onPage, count) => `${name}: ${String(onPage)} of ${examples(count)} marked in the list.`,
  note: (count, unit) => [places(count, unit), `${count === 1 ? 'has' : 'have'} at least one hit.`],
  choose: 'Choose a place to see only its examples.',
  narrowed: 'Only chosen places are shown.',
  widen: 'Show all places',
  table: {
    heading: (unit) => (unit === 'lan' ? 'Counties with hits' : 'Municipalities with hits'),
    open: 'Show as a table',
    caption: 'Number of examples and share of the result, most first',
    place: (unit) => (unit === 'lan' ? 'County' : 'Municipality'),
    count: 'Examples',
    share: 'Share',
  },
}
