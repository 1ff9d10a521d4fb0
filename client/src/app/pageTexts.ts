import type { PageArea } from '../i18n/MessageArea.ts'

/** The areas of the catalogue that each page uses, by the page's module, beside the common ones. */
export const PAGE_TEXTS = {
  'src/routes/about/AboutPage.tsx': [],
  'src/routes/accessibility/AccessibilityPage.tsx': [],
  'src/routes/comparison/ComparisonPage.tsx': ['comparison', 'practice'],
  'src/routes/form/FormPage.tsx': ['strategies'],
  'src/routes/forms/FormsPage.tsx': [],
  'src/routes/goal/GoalPage.tsx': ['goals', 'strategies'],
  'src/routes/goals/GoalsPage.tsx': ['goals'],
  'src/routes/graph/GraphPage.tsx': [],
  'src/routes/municipalities/MunicipalitiesPage.tsx': ['municipality'],
  'src/routes/municipality/MunicipalityPage.tsx': ['municipality', 'networks', 'practice', 'strategies'],
  'src/routes/my-municipality/MyMunicipalityPage.tsx': [],
  'src/routes/network/NetworkPage.tsx': ['networks'],
  'src/routes/networks/NetworksPage.tsx': ['networks'],
  'src/routes/organisation/OrganisationPage.tsx': ['networks', 'organisation', 'strategies'],
  'src/routes/practice/PracticePage.tsx': ['practice', 'tray'],
  'src/routes/privacy/PrivacyPage.tsx': [],
  'src/routes/search/SearchPage.tsx': ['search', 'tray'],
  'src/routes/start/StartPage.tsx': ['search', 'start'],
  'src/routes/strategies/StrategiesPage.tsx': ['search', 'strategies'],
  'src/routes/strategy/StrategyPage.tsx': ['practice', 'strategies'],
  'src/routes/twins/TwinsPage.tsx': ['municipality', 'twins'],
} as const satisfies Readonly<Record<string, readonly PageArea[]>>

/** Module of a page, as its path under client/. */
export type PageId = keyof typeof PAGE_TEXTS
