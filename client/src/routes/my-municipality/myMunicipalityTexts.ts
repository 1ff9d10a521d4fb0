import type { Language } from '../../i18n/language.ts'

interface MyMunicipalityTexts {
  readonly title: string
  readonly lead: string
  readonly note: string
  readonly label: string
  /** The choice that is none, and forgets an earlier one. */
  readonly none: string
  readonly save: string
  readonly description: string
}

/** The choice of a municipality, by language. The texts belong to this page only and travel with it. */
export const myMunicipalityTexts: Readonly<Record<Language, MyMunicipalityTexts>> = {
  sv: {
    title: 'Min kommun',
    lead: 'Välj den kommun som du arbetar i. Den avgör vilka exempel som visas först: de från kommuner som liknar din.',
    note: 'Valet sparas i en kaka i din webbläsare tills du ändrar det. Kakan innehåller bara kommunens kod.',
    label: 'Kommun',
    none: 'Ingen vald',
    save: 'Spara valet',
    description: 'Välj din kommun, så visas exempel från kommuner som liknar den först.',
  },
  en: {
    title: 'My municipality',
    lead: 'Choose the municipality that you work in. It decides which examples come first: those from municipalities like yours.',
    note: 'The choice is kept in a cookie in your browser until you change it. The cookie holds only the code of the municipality.',
    label: 'Municipality',
    none: 'None chosen',
    save: 'Save the choice',
    description: 'Choose your municipality to see examples from municipalities like it first.',
  },
}
