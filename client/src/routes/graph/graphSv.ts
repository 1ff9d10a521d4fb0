import type { GraphNodeKind } from '../../apollo/schemaTypes.generated.ts'
import type { ShownKind } from './GraphAddress.ts'

const kinds: Readonly<Record<GraphNodeKind, readonly [one: string, many: string]>> = {
  MUNICIPALITY: ['kommun', 'kommuner'],
  REGION: ['region', 'regioner'],
  ORGANISATION: ['organisation', 'organisationer'],
  PRACTICE: ['exempel', 'exempel'],
  STRATEGY: ['strategi', 'strategier'],
  GOAL: ['mål', 'mål'],
  TARGET: ['delmål', 'delmål'],
  CONCEPT: ['ämnesord', 'ämnesord'],
  NETWORK: ['nätverk', 'nätverk'],
}

/** What a relationship is called, seen from the node in the middle: leaving it, or coming to it. */
const verbs: Readonly<Record<string, readonly [leaving: string, coming: string]>> = {
  RUNS: ['driver', 'drivs av'],
  PARTNERS_IN: ['deltar i', 'har parter'],
  PARTNERS: ['har parter', 'är part hos'],
  ADOPTED: ['har antagit eller föreslagit', 'är antagen eller föreslagen av'],
  HAS_MEMBERSHIP: ['deltar eller föreslås i', 'har medlemmar, antagna eller föreslagna'],
  ADDRESSES: ['bidrar till', 'får bidrag av'],
  UNDER: ['sker under', 'styr'],
  ADAPTED_FROM: ['bygger på', 'har gett idé till'],
  HAS_FORM: ['har formen', 'är form för'],
  IN_AREA: ['hör till', 'är område för'],
  FOR_GROUP: ['riktar sig till', 'är målgrupp för'],
  HAS_STATUS: ['har läget', 'är läge för'],
  ORGANISED_AS: ['är placerad i gruppen', 'är grupp för'],
  HAS_TYPE: ['är av typen', 'är typ för'],
  ANSWERS: ['svarar på', 'besvaras i'],
  PART_OF: ['ingår i', 'omfattar'],
  BROADER: ['ingår i', 'omfattar'],
  LIKE: ['liknar', 'liknar'],
}

const COMMON_GENDER: ReadonlySet<GraphNodeKind> = new Set([
  'MUNICIPALITY',
  'REGION',
  'ORGANISATION',
  'STRATEGY',
])

const shown: Readonly<Record<ShownKind, string>> = {
  exempel: 'Exempel',
  strategier: 'Strategier',
  organisationer: 'Organisationer',
  kommuner: 'Kommuner',
  mal: 'Mål',
  natverk: 'Nätverk',
  amnen: 'Ämnesord',
}

/** The graph explorer in Swedish. It is fetched with the page. */
export const graphSv = {
  title: 'Utforska grafen',
  goal: (number: number) => `mål ${String(number)}`,
  titleOf: (name: string) => `${name} och dess grannar`,
  lead: 'Se hur kommuner, exempel, strategier, organisationer och mål hänger ihop. Börja med en av dem.',
  leadOf: 'Välj en granne för att flytta dit. Listan visar samma sak som bilden.',
  description:
    'Gå från kommun till exempel, från exempel till mål och vidare till andra kommuner, och se hur två saker hänger ihop.',
  descriptionOf: (name: string, count: string) =>
    `${count} grannar till ${name}: exempel, strategier, organisationer, kommuner och mål, och hur de hänger ihop.`,
  open: (name: string) => `Öppna sidan om ${name}`,
  kind: (kind: GraphNodeKind, count: number) => kinds[kind][count === 1 ? 0 : 1],
  verb: (type: string, outgoing: boolean) => verbs[type]?.[outgoing ? 0 : 1] ?? type,
  trail: 'Din väg',
  restart: 'Börja om',
  show: 'Visa',
  shown,
  apply: 'Visa valda',
  stated: 'står i källan',
  suggested: 'förslag',
  view: { label: 'Visa som', list: 'Lista', picture: 'Bild' },
  neighbours: 'Grannar',
  announce: (name: string, count: string) => `${name} är i mitten. ${count} grannar.`,
  none: 'Navet känner inte till några grannar.',
  noneShown: 'Inga grannar av de valda slagen. Kryssa för fler under Visa.',
  more: (count: string) => `Visa ${count} till`,
  moreOf: (count: string, group: string) => `Visa ${count} till: ${group}`,
  inList: (count: string) => `${count} till i listan`,
  fewer: 'Visa färre',
  inhabitants: (count: string) => `${count} invånare`,
  period: {
    span: (from: number, to: number) => `${String(from)}–${String(to)}`,
    from: (from: number) => `sedan ${String(from)}`,
    to: (to: number) => `till ${String(to)}`,
  },
  startNotStated: 'start anges inte',
  dateNotStated: 'datum anges inte',
  rank: (rank: number) => `nr ${String(rank)} i likhet`,
  rankWith: (name: string, rank: number, other: string) =>
    `${other} är nr ${String(rank)} i likhet med ${name}.`,
  under: 'under',
  through: 'genom',
  throughMore: (count: string) => `och ${count} till`,
  unites: (one: string, other: string) => `Det här förenar ${one} och ${other}`,
  nothingUnites: 'Inget som navet känner till förenar dem direkt. Sök en väg nedan.',
  both: (kind: GraphNodeKind, count: number) =>
    `${count > 1 ? 'gemensamma' : COMMON_GENDER.has(kind) ? 'gemensam' : 'gemensamt'} ${kinds[kind][count === 1 ? 0 : 1]}`,
  find: {
    heading: 'Hitta vägen mellan två saker',
    text: (name: string) => `Sök det som du vill se vägen till från ${name}.`,
    start: 'Hitta något att börja med',
    suggestions: 'Förslag',
    available: (count: number) => `${String(count)} förslag. Bläddra med pilarna.`,
    label: 'Kommun, organisation, exempel, strategi eller mål',
    submit: 'Sök',
    results: (query: string) => `Träffar på ”${query}”`,
    nothing: (query: string) =>
      `Inget i grafen heter ”${query}”. Prova ett annat ord, som Nacka eller mål 11.`,
    to: 'Visa vägen dit',
    go: 'Flytta dit',
  },
  path: {
    heading: (one: string, other: string) => `Vägen mellan ${one} och ${other}`,
    steps: (count: number) => (count === 1 ? 'Ett steg' : `${String(count)} steg`),
    none: (one: string, other: string) =>
      `Ingen väg på högst sex steg går mellan ${one} och ${other}. Det betyder bara att inget exempel, ingen strategi och ingen organisation som navet känner till förenar dem.`,
    same: 'Det är samma sak.',
    close: 'Ta bort vägen',
  },
  startFrom: 'Eller börja med ett mål',
  startNetwork: 'Ett nätverk',
  startMine: (name: string) => `Börja med ${name}`,
}

/** What every language of the explorer has. */
export type GraphMessages = typeof graphSv
