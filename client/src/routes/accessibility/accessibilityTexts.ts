import type { Language } from '../../i18n/language.ts'

interface AccessibilityTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly conformance: Readonly<Record<'FULL' | 'PARTIAL' | 'NONE', string>>
  readonly headings: {
    readonly conformance: string
    readonly shortcomings: string
    readonly methods: string
    readonly works: string
    readonly report: string
    readonly dates: string
  }
  readonly law: string
  readonly target: string
  readonly shortcomingsLead: string
  readonly criterion: (criterion: string) => string
  readonly meanwhile: string
  readonly notTested: string
  readonly works: readonly string[]
  readonly report: string
  readonly supervision: string
  readonly digg: string
  readonly assessed: string
  readonly updated: string
  readonly how: string
  readonly selfAssessment: string
}

/** The words around the statement, by language. They belong to this page only and travel with it. */
export const accessibilityTexts: Readonly<Record<Language, AccessibilityTexts>> = {
  sv: {
    title: 'Tillgänglighetsredogörelse',
    description:
      'Hur tillgängligt Samverkansnavet är: mål, kända brister, hur det är prövat, datum och hur du rapporterar ett hinder.',
    lead: 'Alla ska kunna läsa, söka och använda Samverkansnavet. Här står hur långt vi har kommit, vad som brister och vad du kan göra.',
    conformance: {
      FULL: 'Navet är enligt vår egen bedömning helt förenligt med WCAG 2.1 nivå AA.',
      PARTIAL:
        'Navet är enligt vår egen bedömning delvis förenligt med WCAG 2.1 nivå AA. Bristerna står nedan.',
      NONE: 'Navet är enligt vår egen bedömning inte förenligt med WCAG 2.1 nivå AA. Bristerna står nedan.',
    },
    headings: {
      conformance: 'Så tillgängligt är navet',
      shortcomings: 'Kända brister',
      methods: 'Så är det prövat',
      works: 'Så är navet byggt',
      report: 'Rapportera ett hinder',
      dates: 'Datum',
    },
    law: 'Lagen (2018:1937) om tillgänglighet till digital offentlig service gäller offentliga aktörer. Om den gäller navet beror på vem som driver det. Vi följer samma krav oavsett.',
    target: 'Målet är WCAG 2.1 nivå AA enligt EN\u00a0301\u00a0549 V3.2.1, och WCAG 2.2 nivå AA där det går.',
    shortcomingsLead: 'De här bristerna känner vi till. Det kan finnas fler.',
    criterion: (criterion) => `WCAG ${criterion}`,
    meanwhile: 'Tills vidare:',
    notTested: 'Det här är inte prövat:',
    works: [
      'Allt går att läsa och söka i utan skript, och allt går att nå med tangentbordet.',
      'Sidorna är byggda för skärmar ned till 320 pixlars bredd och för text i dubbel storlek.',
      'Inget sägs med enbart färg: mål har nummer och namn, förslag har ordet förslag, kartan har en lista med samma uppgifter.',
      'Rörelser stängs av när systemet är inställt på mindre rörelse.',
    ],
    report:
      'Navet har ännu ingen funktionsadress att skriva till. Den organisation som tar ansvar för driften ska ange en här, och svara på det som kommer in.',
    supervision:
      'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Drivs navet av en offentlig aktör kan du anmäla brister till Digg.',
    digg: 'Anmäl bristande tillgänglighet till Digg',
    assessed: 'Bedömningen gjordes',
    updated: 'Redogörelsen ändrades senast',
    how: 'Utvärderingsmetod',
    selfAssessment: 'självskattning',
  },
  en: {
    title: 'Accessibility statement',
    description:
      'How accessible Samverkansnavet is: aim, known shortcomings, how it was tested, dates and how to report an obstacle.',
    lead: 'Everyone should be able to read, search and use Samverkansnavet. Here is how far we have come, what falls short and what you can do.',
    conformance: {
      FULL: 'By our own assessment the hub conforms fully to WCAG 2.1 level AA.',
      PARTIAL:
        'By our own assessment the hub conforms partially to WCAG 2.1 level AA. The shortcomings stand below.',
      NONE: 'By our own assessment the hub does not conform to WCAG 2.1 level AA. The shortcomings stand below.',
    },
    headings: {
      conformance: 'How accessible the hub is',
      shortcomings: 'Known shortcomings',
      methods: 'How it was tested',
      works: 'How the hub is built',
      report: 'Report an obstacle',
      dates: 'Dates',
    },
    law: 'The Swedish act (2018:1937) on accessibility of digital public services applies to public bodies. Whether it applies to the hub depends on who runs it. We follow the same requirements regardless.',
    target:
      'The aim is WCAG 2.1 level AA by EN\u00a0301\u00a0549 V3.2.1, and WCAG 2.2 level AA where possible.',
    shortcomingsLead: 'These are the shortcomings that we know of. There may be more.',
    criterion: (criterion) => `WCAG ${criterion}`,
    meanwhile: 'Meanwhile:',
    notTested: 'This has not been tested:',
    works: [
      'Everything can be read and searched without script, and everything can be reached with the keyboard.',
      'The pages are built for screens down to a width of 320 pixels and for text at double size.',
      'Nothing is told by colour alone: goals have number and name, suggestions have the word suggestion, the map has a list that holds the same.',
      'Motion is off when the system asks for less of it.',
    ],
    report:
      'The hub has no role address to write to yet. The organisation that takes charge of running it is to name one here, and to answer what comes in.',
    supervision:
      'The Agency for Digital Government (Digg) supervises the act. If a public body runs the hub you can report shortcomings to Digg.',
    digg: 'Report lacking accessibility to Digg (in Swedish)',
    assessed: 'Assessed on',
    updated: 'Statement last changed on',
    how: 'Method of evaluation',
    selfAssessment: 'self-assessment',
  },
}
