import { upperFirst } from '../upperFirst.ts'

/** Counts as they are written in a sentence; from thirteen on they are figures. */
const COUNTS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ')

/** Texts of the page of one good example. */
export const practice = {
  period: {
    span: (from: number, to: number) => `${String(from)}–${String(to)}`,
    from: (from: number) => `start ${String(from)}`,
    to: (to: number) => `avslutad ${String(to)}`,
  },
  description: (title: string, organisation: string) =>
    `${title}, ett gott exempel från ${organisation}: behov, arbetssätt, kostnad, parter och källor.`,
  lead: (c: {
    form: string | null
    areas: string | null
    areaCount: number
    groups: string | null
    others: number
    organisation: string
  }) =>
    [
      `Ett exempel${c.form === null ? '' : ` på ${c.form}`}${c.areas === null ? '' : ` inom ${c.areaCount === 1 ? 'området' : 'områdena'} ${c.areas}`}${c.groups === null ? '' : `, för ${c.groups}`}.`,
      c.others === 0
        ? ''
        : c.others === 1
          ? ` En part deltar vid sidan av ${c.organisation}.`
          : ` ${upperFirst(COUNTS[c.others] ?? String(c.others))} parter deltar vid sidan av ${c.organisation}.`,
    ].join(''),
  checkedSources: (date: string) => `Källor kontrollerade ${date}`,
  sections: {
    need: 'Behov',
    method: 'Så gör de',
    results: 'Resultat',
    lessons: 'Det som inte fungerade',
    conditions: 'Förutsättningar',
    parties: 'Parter och bidrag',
    goals: 'Agenda 2030',
    lineage: 'Förebild och efterföljare',
    sources: 'Källor',
    documents: 'Handlingar som källan nämner',
    reference: 'Så hänvisar du hit',
    similar: 'Liknande exempel',
  },
  notStatedInSources: 'Anges inte i källorna.',
  footnote: (number: number) => `Källa ${String(number)}`,
  facts: {
    heading: 'Fakta',
    cost: 'Kostnad',
    perInhabitant: (amount: string) => `${amount} per invånare och år`,
    staff: 'Bemanning',
    posts: (fte: string, one: boolean) => `${fte}\u00a0${one ? 'tjänst' : 'tjänster'}`,
    form: 'Form',
    start: 'Start',
    end: 'Slut',
    status: 'Status',
    areas: 'Område',
    targetGroups: 'Målgrupp',
    strategy: 'Under strategi',
    mapping: 'Kartläggning',
    mappedAs: (asWritten: string, year: string) => `kommunens egen kartläggning ${year}: ”${asWritten}”`,
  },
  scaled: {
    heading: (name: string) => `Omräknat till ${name}`,
    about: (amount: string) => `cirka ${amount} per år`,
    calculation: (c: {
      sum: string
      theirs: string
      theirInhabitants: string
      per: string
      mine: string
      myInhabitants: string
    }) =>
      `${c.sum} delat på ${c.theirInhabitants} invånare i ${c.theirs} är ${c.per} per invånare. ${c.mine} har ${c.myInhabitants} invånare. Folkmängd 31 december 2024.`,
    assumption: 'Omräkningen antar att kostnaden följer folkmängden. Källan säger inget om det.',
    choose: 'Välj min kommun för att räkna om kostnaden',
  },
  likeness: {
    heading: 'Varför jämförbart:',
    rank: (theirs: string, rank: number, mine: string) =>
      `${theirs} är nummer ${String(rank)} av 289 i likhet med ${mine}.`,
  },
  parties: {
    party: 'Part',
    runs: 'ansvarar',
    gives: (contribution: string) => `${contribution}: ja`,
    caption: 'Parter i exemplet och vad var och en bidrar med',
    none: 'Källan nämner ingen annan part än den som ansvarar.',
  },
  goals: {
    noneStated: 'Inget mål anges.',
    agenda2030: 'Källan nämner Agenda 2030 som helhet, utan att peka ut mål.',
    noneSuggested: 'Inga förslag.',
    target: (code: string, name: string) => `delmål ${code}, ${name}`,
  },
  lineage: {
    from: 'Anpassat från',
    by: 'Anpassat av',
    asWritten: 'som källan skriver',
    none: 'Navet känner inte till någon efterföljare.',
  },
  print: 'Skriv ut',
  copy: 'Kopiera källhänvisning',
  copied: 'Källhänvisningen är kopierad',
  toReference: 'Källhänvisning',
  reference: (c: { title: string; organisation: string; sources: string; address: string; date: string }) =>
    `”${c.title}”, ${c.organisation}. Källa: ${c.sources}. Återgivet i Samverkansnavet, ${c.address} (hämtad ${c.date}).`,
  similar: { start: 'Start', cost: 'Kostnad', staff: 'Bemanning' },
}
