import { counted } from '../counted.ts'
import type { Messages } from '../sv/svMessages.ts'

export const organisation: Messages['organisation'] = {
  kind: {
    MUNICIPALITY: 'Municipality',
    REGION: 'Region',
    ASSOCIATION: 'Civil-society organisation',
    PUBLIC_BODY: 'Public body',
    COMPANY: 'Company',
    OTHER: 'A party that the source names without saying what it is',
  },
  description: (name, examples, municipalities) =>
    `${name}: party to ${counted(examples, 'example', 'examples')} of cooperation in ${counted(municipalities, 'municipality', 'municipalities')}, with contributions, forms and sources.`,
  lead: (examples, municipalities, first) =>
    municipalities === 1
      ? `Party to ${counted(examples, 'example', 'examples')} with ${first}.`
      : `Party to ${String(examples)} examples with ${String(municipalities)} municipalities and other organisations.`,
  leadRuns: (examples) => `Runs ${counted(examples, 'example', 'examples')}.`,
  fullName: 'Formal name',
  kindLabel: 'Kind',
  website: 'Website',
  county: 'County',
  population: 'Inhabitants',
  populationNote: '31 December 2024',
  facts: 'Facts',
  runs: 'Its own examples',
  partnerships: 'Collaborations',
  partnershipsNote:
    'Grouped by who runs the example. The contribution is what the source states for this party.',
  contribution: 'Contribution',
  form: 'Form',
  years: 'Years',
  period: {
    span: (from, to) => `${String(from)}–${String(to)}`,
    from: (from) => `from ${String(from)}`,
    to: (to) => `until ${String(to)}`,
  },
  map: {
    heading: (count) => (count === 1 ? 'In one municipality' : `In ${String(count)} municipalities`),
    ramp: 'The darker, the more examples.',
    label: (count) =>
      `Map: ${counted(count, 'municipality', 'municipalities')} where the organisation takes part. Collaborations holds the same.`,
    keys: 'Arrows go to the nearest municipality, Page Down and Page Up to the next and previous in alphabetical order. Type the beginning of a name to go there. Enter opens the municipality’s page.',
  },
  status: 'Status',
  strategies: 'Strategies',
  memberships: 'Networks',
  nothing: 'The hub knows of nothing that the organisation runs or takes part in.',
  all: 'Search all examples that the organisation is part of',
}
