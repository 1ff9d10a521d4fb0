/** A text in both languages. */
interface BothLanguages {
  readonly sv: string
  readonly en: string
}

/** What falls short, whom it hinders, and what to do meanwhile. */
interface Shortcoming {
  /** The success criterion of WCAG 2.1, or null where the shortcoming is no breach of one. */
  readonly criterion: string | null
  readonly what: BothLanguages
  readonly meanwhile: BothLanguages
}

/** The statement as data: the page is written from it, so a new assessment is a change here only. */
interface AccessibilityStatement {
  /** ISO date of the assessment. */
  readonly assessedAt: string
  /** ISO date of the latest change of the statement. */
  readonly updatedAt: string
  readonly conformance: 'FULL' | 'PARTIAL' | 'NONE'
  readonly methods: readonly BothLanguages[]
  readonly notTested: readonly BothLanguages[]
  readonly shortcomings: readonly Shortcoming[]
}

/** The hub's own assessment. Nobody outside the project has reviewed it. */
export const accessibilityStatement: AccessibilityStatement = {
  assessedAt: '2026-11-21',
  updatedAt: '2026-11-21',
  conformance: 'PARTIAL',
  methods: [
    {
      sv: 'Automatisk granskning med axe-core i webbläsaren Chromium, i bredderna 1280, 390 och 320 pixlar.',
      en: 'Automated review with axe-core in the Chromium browser, at widths of 1280, 390 and 320 pixels.',
    },
    {
      sv: 'Kontroll av källkoden mot regler för tillgänglighet varje gång den ändras.',
      en: 'Rules for accessibility held against the source code each time it changes.',
    },
    {
      sv: 'Beräkning av kontrasten för färgerna i formgivningen, även de 17 målens färger.',
      en: 'Calculated contrast for the colours of the design, those of the 17 goals included.',
    },
  ],
  notTested: [
    {
      sv: 'Navet är inte prövat av personer som använder hjälpmedel, och inte med skärmläsare.',
      en: 'The hub has not been tried by people who use assistive technology, nor with a screen reader.',
    },
    {
      sv: 'Ingen utomstående har granskat navet.',
      en: 'Nobody outside the project has reviewed the hub.',
    },
    {
      sv: 'Andra webbläsare än Chromium är inte prövade.',
      en: 'Browsers other than Chromium have not been tried.',
    },
  ],
  shortcomings: [
    {
      criterion: '1.4.11',
      what: {
        sv: 'De ljusa stegen på kartan har lägre kontrast än 3:1 mot bakgrunden.',
        en: 'The light steps on the map have a contrast below 3:1 against the background.',
      },
      meanwhile: {
        sv: 'Samma uppgifter finns som lista bredvid kartan.',
        en: 'The same facts stand in a list beside the map.',
      },
    },
    {
      criterion: null,
      what: {
        sv: 'Sidor och handlingar som navet länkar till ligger hos andra. En del kan vara inskannade utan text eller sakna rubriker.',
        en: 'Pages and documents that the hub links to belong to others. Some may be scanned without text or lack headings.',
      },
      meanwhile: {
        sv: 'Det viktiga ur varje källa är skrivet med egna ord på navets sida.',
        en: 'What matters in each source is written in our own words on the hub’s page.',
      },
    },
    {
      criterion: null,
      what: {
        sv: 'Redigeraren för GraphQL på adressen /graphql är ett färdigt verktyg som inte är granskat.',
        en: 'The GraphQL editor at /graphql is a ready-made tool that has not been reviewed.',
      },
      meanwhile: {
        sv: 'Det mesta som går att fråga efter där visas också på navets sidor.',
        en: 'Most of what can be asked for there is also shown on the hub’s pages.',
      },
    },
    {
      criterion: null,
      what: {
        sv: 'Det som källorna säger finns bara på svenska, också på de engelska sidorna.',
        en: 'What the sources say is in Swedish only, on the English pages too.',
      },
      meanwhile: {
        sv: 'Rubriker, etiketter och vokabulär är översatta.',
        en: 'Headings, labels and vocabularies are translated.',
      },
    },
    {
      criterion: null,
      what: {
        sv: 'Det finns ännu ingen adress att rapportera brister till, och lagens krav på en sådan är därför inte uppfyllt.',
        en: 'There is no address to report shortcomings to yet, so the requirement of the law for one is not met.',
      },
      meanwhile: {
        sv: 'Den organisation som tar ansvar för driften ska ange en funktionsadress här.',
        en: 'The organisation that takes charge of running the hub is to name a role address here.',
      },
    },
  ],
}
