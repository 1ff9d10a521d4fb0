import type { Messages } from '../sv/svMessages.ts'

export const layout: Messages['layout'] = {
  siteName: 'Samverkansnavet',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main menu',
  breadcrumbs: 'You are here',
  home: 'Samverkansnavet, start page',
  menu: 'Menu',
  search: 'Search examples',
  pages: {
    practices: 'Examples',
    strategies: 'Strategies',
    municipalities: 'Municipalities',
    goals: 'Goals',
    networks: 'Networks',
  },
  otherLanguage: 'Svenska',
  otherLanguageLabel: 'Svenska: den här sidan på svenska',
  myMunicipality: 'My municipality',
  chooseMunicipality: 'Choose my municipality',
  changeMunicipality: (name) => `My municipality: ${name}. Change municipality`,
  municipalityPage: {
    title: 'My municipality',
    lead: 'Choose the municipality that you work in. It decides which examples come first: those from municipalities like yours.',
    note: 'The choice is kept in a cookie in your browser until you change it. The cookie holds only the code of the municipality.',
    label: 'Municipality',
    none: 'None chosen',
    save: 'Save the choice',
    description: 'Choose your municipality to see examples from municipalities like it first.',
  },
  footer: {
    about:
      'What Swedish municipalities and regions know together about cooperation with civil society. Open to read, free to reuse. No cookie is kept unless you choose a municipality yourself.',
    aboutHeading: 'About',
    aboutHub: 'About the hub',
    dataHeading: 'Open data',
    graphql: 'GraphQL without a key',
    rightsHeading: 'Your rights',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy',
  },
  offline: {
    heading: 'You are offline',
    text: (time) => `You see what was loaded at ${time}.`,
  },
  printed: (date, address) => `Printed ${date} from ${address}`,
}
