import { counted } from '../counted.ts'
import type { NearnessValue } from '../../../../graph-schema/addresses/placeChoice.ts'

interface Way {
  readonly option: string
  /** What the choice means, under its name. */
  readonly meaning: (place: Place) => string
  /** The page's heading; `measures` is what was chosen, empty for the usual ones. */
  readonly heading: (name: string, measures: string) => string
}

interface Place {
  readonly county: string
  readonly group: string
}

/** Names of the facts of a twin that its municipality is read from. */
interface Meta {
  readonly county: string
  readonly inhabitants: string
  readonly kilometres: string
}

const ways: Readonly<Record<NearnessValue, Way>> = {
  likhet: {
    option: 'Likhet i mått',
    meaning: () => 'De 20 som ligger närmast i de mått och med de vikter som du väljer.',
    heading: (name, measures) => `Kommuner som liknar ${name}${measures}`,
  },
  avstand: {
    option: 'Avstånd',
    meaning: () => 'De 20 närmaste, fågelvägen mellan kommunernas mittpunkter.',
    heading: (name) => `Kommuner nära ${name}`,
  },
  kommungrupp: {
    option: 'Samma kommungrupp',
    meaning: ({ group }) => `Alla i gruppen ${group} i SKR:s indelning från 2023, de mest lika först.`,
    heading: (name) => `Kommuner i samma kommungrupp som ${name}`,
  },
  lan: {
    option: 'Samma län',
    meaning: ({ county }) => `Alla i ${county}, den närmaste först.`,
    heading: (name) => `Kommuner i samma län som ${name}`,
  },
  storlek: {
    option: 'Samma storlek',
    meaning: () => 'De 20 vars folkmängd ligger närmast, räknat som kvot.',
    heading: (name) => `Kommuner av samma storlek som ${name}`,
  },
}

/** Texts of the page of municipalities near one. */
export const twins = {
  crumb: 'Liknande kommuner',
  ways,
  description: (name: string) =>
    `Välj mått och vikter och se vilka kommuner som liknar ${name}, vad som gör dem lika och vad som skiljer.`,
  measured: (list: string) => ` i ${list}`,
  chosen: ' efter valda mått',
  search: (name: string) => `Sök exempel med ${name} och de här kommunerna först`,
  page: (name: string) => `Till sidan om ${name}`,
  form: {
    label: 'Vad som gör kommuner lika',
    by: 'Ordna kommuner efter',
    measures: 'Mått och vikter',
    hint: '0 räknas inte, 1 är vanlig vikt, 5 väger fem gånger så mycket.',
    onlyLikeness: 'Mått och vikter gäller likhet i mått',
    more: (count: number) => `${String(count)} mått till`,
    slider: (name: string) => `${name}, reglage`,
    weight: (weight: number) => (weight === 0 ? 'räknas inte' : `väger ${String(weight).replace('.', ',')}`),
    pin: 'Fäst en kommun främst',
    pinNone: 'välj kommun',
    submit: 'Räkna om',
    reset: 'Återställ till navets val',
    count: 'Visa',
    counts: (count: number) => counted(count, 'kommun', 'kommuner'),
  },
  chosenPlaces: {
    pinned: 'Fästa:',
    dropped: 'Bortvalda:',
    unpin: (name: string) => `Lossa ${name}`,
    restore: (name: string) => `Ta tillbaka ${name}`,
  },
  undo: {
    pinned: (name: string) => `${name} är fäst främst.`,
    dropped: (name: string) => `${name} är bortvald.`,
    freed: (name: string) => `${name} står åter där måtten säger.`,
    reset: 'Navets val gäller igen.',
    changed: 'Kommunerna är ordnade på nytt.',
    link: 'Ångra',
  },
  list: {
    heading: 'Kommunerna i ordning',
    first: (names: string) => `Först kommer ${names}.`,
    empty: (name: string) => `Det finns ingen annan kommun i samma län som ${name}.`,
    alike: 'Mest lika i',
    different: 'Skiljer sig mest i',
    against: (theirs: string, mine: string) => `${theirs} mot ${mine}`,
    distance: 'Avstånd i mått',
    examples: (count: number) => `${String(count)} exempel`,
    noExamples: 'inga exempel ännu',
    pinned: 'fäst',
    pin: 'Fäst',
    pinName: (name: string) => `Fäst ${name} främst`,
    unpin: 'Lossa',
    unpinName: (name: string) => `Lossa ${name}`,
    drop: 'Välj bort',
    dropName: (name: string) => `Välj bort ${name}`,
    compare: 'Mått för mått',
    caption: (mine: string, theirs: string) => `${mine} och ${theirs}, mått för mått`,
    measure: 'Mått',
    difference: 'Skillnad',
    higher: (size: string) => `${size} högre`,
    lower: (size: string) => `${size} lägre`,
    same: 'ingen',
    weight: (weight: string) => `vikt ${weight}`,
    meta: ({ county, inhabitants, kilometres }: Meta) =>
      `${county} · ${inhabitants} invånare · ${kilometres}\u00a0km bort`,
    differenceHint:
      'Skillnaden står i standardavvikelser: 1 är en vanlig skillnad mellan två av landets kommuner.',
  },
  map: {
    heading: 'Var de ligger',
    label: (name: string, names: string) => `Karta över Sverige. ${name} är utmärkt. I ordning: ${names}.`,
    place: (rank: number, name: string) => `${name}, nummer ${String(rank)}`,
    shown: (count: number) => `de ${String(count)} som visas`,
  },
  method: {
    heading: 'Så räknas det',
    paragraphs: [
      'Varje mått standardiseras över landets 290 kommuner: kommunens värde minus medelvärdet, delat med standardavvikelsen. Folkmängd och täthet räknas i logaritmisk skala. Avståndet mellan två kommuner är roten ur summan av vikten gånger skillnaden i kvadrat, över alla mått. 0 är lika i alla.',
      'Navets val är folkmängd, befolkningstäthet, andel 65 år och äldre, andel utrikes födda, skattekraft och andel med eftergymnasial utbildning. Alla väger 1.',
      'Fästa kommuner står främst och räknas med. Bortvalda räknas inte, och nästa kommun flyttar upp. Det du väljer står i sidans adress, så att du kan dela den.',
      'Likheten är navets eget mått, inte Koladas och inte någon myndighets.',
    ],
    sources: 'Källor till måtten',
  },
  error: {
    title: 'Så går det inte att räkna',
  },
}
