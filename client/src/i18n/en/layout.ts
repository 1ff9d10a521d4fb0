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
    graph: 'Graph',
  },
  showInGraph: 'Show in the graph',
  otherLanguage: 'Svenska',
  myMunicipality: 'My municipality',
  chooseMunicipality: 'Choose my municipality',
  changeMunicipality: (name) => `My municipality: ${name}. Change municipality`,
  footer: {
    about:
      'What Swedish municipalities and regions know together about cooperation with civil society. Open to read, free to reuse. No cookie is kept unless you choose a municipality yourself.',
    aboutHeading: 'About',
    aboutHub: 'About the hub',
    forms: 'Forms of cooperation',
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
  printed: (date, address, version) => `Printed ${date} from ${address} (Samverkansnavet ${version})`,
}
