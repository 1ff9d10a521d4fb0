import { counted } from '../counted.ts'
import type { NearnessValue } from '../../../../graph-schema/addresses/placeChoice.ts'

/** What is said of the municipalities that come first, by what makes them near. */
interface NearnessWords {
  readonly option: string
  readonly group: (name: string) => string
  readonly chip: (name: string) => string
  readonly only: string
  readonly place: (rank: number) => readonly [before: string, rank: string, after: string]
  readonly map: string
  readonly sort: string
}

const nearness: Readonly<Record<NearnessValue, NearnessWords>> = {
  likhet: {
    option: 'likhet i mått',
    group: (name) => `Från kommuner som liknar ${name}`,
    chip: (name) => `liknar ${name}`,
    only: 'Bara de 20 mest lika',
    place: (rank) => ['nr', String(rank), 'i likhet'],
    map: 'träff i en tvilling, med plats i likhet',
    sort: 'tvillingar först',
  },
  avstand: {
    option: 'avstånd',
    group: (name) => `Från kommuner nära ${name}`,
    chip: (name) => `nära ${name}`,
    only: 'Bara de 20 närmaste',
    place: (rank) => ['nr', String(rank), 'i avstånd'],
    map: 'träff i en av de 20 närmaste, med plats',
    sort: 'närmaste först',
  },
  kommungrupp: {
    option: 'samma kommungrupp',
    group: (name) => `Från samma kommungrupp som ${name}`,
    chip: (name) => `samma kommungrupp som ${name}`,
    only: 'Bara samma kommungrupp',
    place: (rank) => ['nr', String(rank), 'i gruppen'],
    map: 'träff i samma kommungrupp, med plats i likhet',
    sort: 'samma kommungrupp först',
  },
  lan: {
    option: 'samma län',
    group: (name) => `Från samma län som ${name}`,
    chip: (name) => `samma län som ${name}`,
    only: 'Bara samma län',
    place: (rank) => ['nr', String(rank), 'i avstånd'],
    map: 'träff i samma län, med plats i avstånd',
    sort: 'samma län först',
  },
  storlek: {
    option: 'lika många invånare',
    group: (name) => `Från kommuner av samma storlek som ${name}`,
    chip: (name) => `samma storlek som ${name}`,
    only: 'Bara de 20 närmast i folkmängd',
    place: (rank) => ['nr', String(rank), 'i storlek'],
    map: 'träff i en kommun av samma storlek, med plats',
    sort: 'samma storlek först',
  },
}

/** Full-time posts, the number as it is written. */
const writePosts = (posts: string): string =>
  posts === '0,5' ? 'en halv tjänst' : posts === '1' ? 'en tjänst' : `${posts} tjänster`

export const search = {
  nearness,
  title: 'Goda exempel',
  description:
    'Sök bland exempel på hur Sveriges kommuner och regioner samverkar med civilsamhället. Kommuner som liknar din visas först.',
  queryLabel: 'Vad vill ni lösa?',
  clearQuery: 'Töm sökrutan',
  near: 'Liknar',
  nearLabel: 'Visa först exempel från kommuner som liknar',
  nearNone: 'ingen särskild',
  submit: 'Sök',
  suggestions: {
    label: 'Förslag',
    words: 'Sökord',
    municipalities: 'Kommuner',
    organisations: 'Organisationer',
    count: (count: number) => `${String(count)} exempel`,
    available: (count: number) => (count === 0 ? '' : `${String(count)} förslag. Bläddra med pilarna.`),
  },
  chips: {
    label: 'Valda filter',
    query: (query: string) => `Ta bort sökningen ${query}`,
    weights: 'egna mått',
    pinned: (name: string) => `${name} fäst`,
    dropped: (name: string) => `utan ${name}`,
    removeChoice: (label: string) => `Ta bort valet ${label}`,
    remove: (name: string) => `Ta bort filtret ${name}`,
    clear: 'Rensa allt',
    startFrom: (year: number) => `start från ${String(year)}`,
    startTo: (year: number) => `start till ${String(year)}`,
    costTo: (sum: string) => `högst ${sum}`,
    staffTo: (posts: string) => `högst ${writePosts(posts)}`,
  },
  recognised: {
    only: 'Visa bara exempel',
    undo: (words: string) => `Sök på ordet ”${words}” i stället`,
  },
  views: {
    label: 'Visa resultatet som',
    lista: 'Lista',
    bada: 'Lista och karta',
    karta: 'Karta',
  },
  sort: {
    label: 'Sortera',
    relevans: 'mest relevanta först',
    nyast: 'nyast källa först',
    titel: 'rubrik, a–ö',
    kommun: 'kommun, a–ö',
    start: 'senaste start först',
    kostnad: 'lägst kostnad först',
  },
  facets: {
    heading: 'Filter',
    open: (count: number) => `Filtrera (${counted(count, 'vald', 'valda')})`,
    close: 'Stäng filter',
    show: (count: number) => `Visa ${String(count)} exempel`,
    apply: 'Visa exempel',
    more: (count: number) => `Visa ${String(count)} till`,
    nearness: 'Kommuner som min',
    nearnessLabel: 'Vad som gör kommuner lika',
    nearnessLink: 'Välj mått, vikter och tvillingar',
    names: {
      forms: 'Form',
      areas: 'Område',
      targetGroups: 'Målgrupp',
      statuses: 'Status',
      goals: 'Mål i Agenda 2030',
      contributions: 'Parternas bidrag',
      counties: 'Län',
      municipalityGroups: 'Kommungrupp',
      municipalities: 'Kommun',
      organisations: 'Organisation',
    },
    startYear: 'Startår',
    from: 'från',
    to: 'till',
    startFrom: 'Startår från',
    startTo: 'Startår till',
    cost: 'Kostnad, högst',
    costUnit: 'kronor',
    staff: 'Bemanning',
    staffTo: (posts: string) => `Högst ${writePosts(posts)}`,
    facts: 'Uppgifter som finns',
    fact: {
      resultat: 'Resultat',
      lardomar: 'Det som inte fungerade',
      kostnad: 'Kostnad',
      bemanning: 'Bemanning',
    },
  },
  own: {
    heading: (name: string) => `Det här finns redan i ${name}:`,
    and: 'och',
    more: (count: number) => `${String(count)} till`,
  },
  groups: {
    others: 'Från övriga kommuner',
  },
  row: {
    own: 'er kommun',
    start: 'Start',
    cost: 'Kostnad',
    staff: 'Bemanning',
    status: 'Status',
    sourceYear: 'Källans år',
    posts: (fte: string, one: boolean) => `${fte}\u00a0${one ? 'tjänst' : 'tjänster'}`,
    why: 'Varför:',
  },
  shown: (from: number, to: number, total: number) =>
    `Visar ${String(from)}–${String(to)} av ${String(total)}`,
  map: { heading: 'Var exemplen finns' },
  empty: {
    didYouMean: 'Menade du',
    exactly: 'Du kan också söka på precis det du skrev:',
    gives: (count: number) => `Det ger ${String(count)} exempel.`,
    canRemove: 'Du kan också ta bort filtret',
    or: 'eller',
    clear: 'rensa allt och se alla exempel',
    canClear: 'Du kan också',
    hint: 'Prova ett annat ord för samma behov, eller ett bredare ord.',
  },
  files: {
    '.xlsx': 'Excel',
    '.csv': 'CSV',
    preparing: 'Förbereder filen',
    fetching: (rows: string) => `Hämtar ${rows} exempel`,
    share: (percent: number) => `${String(percent)} procent klart`,
    progress: 'Så långt har filen kommit',
    failed: 'Filen kunde inte hämtas. Försök igen om en stund.',
    retry: 'Försök igen',
    cancel: 'Avbryt',
    close: 'Stäng',
    follow: 'Bevaka',
    followText:
      'Prenumerera på det här flödet i ett program för nyhetsflöden (Atom). Det visar nya och ändrade exempel för exakt den här sökningen, utan konto.',
    feed: 'Flöde för den här sökningen',
  },
  updating: 'Hämtar exempel',
  failedKept: 'Det som visas är den förra sökningen.',
}
