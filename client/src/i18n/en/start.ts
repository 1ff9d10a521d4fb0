import { counted } from '../counted.ts'
import type { Messages } from '../sv/svMessages.ts'

export const start: Messages['start'] = {
  title: 'What have other municipalities done together with civil society?',
  pageTitle: 'Samverkansnavet: good examples of cooperation with civil society',
  description:
    'Search good examples and strategies from Swedish municipalities and regions: what they did together with civil society, what it cost and what did not work.',
  lead: (practices, strategies) =>
    `Here are ${practices} good examples and ${strategies} strategies from municipalities and regions: what they did, what it cost and what did not work. Every fact has a source, and municipalities like yours come first.`,
  queryLabel: 'What do you want to solve?',
  queryHint: 'A need, a target group or a form of cooperation, in Swedish',
  municipalityLabel: 'My municipality',
  municipalityHint: 'Decides who comes first',
  municipalityNone: 'None chosen',
  submit: 'Search examples',
  try: 'Try:',
  trials: ['ensamhet bland äldre', 'föreningsbidrag', 'språkcafé', 'nattvandring', 'IOP', 'Fritidsbanken'],
  goals: {
    heading: 'The 17 goals of the 2030 Agenda',
    all: 'All goals',
    stated: 'stated by the source',
    suggested: 'suggested by the editors',
    note: 'Number of examples. An example may belong to several goals.',
    count: (all, stated) =>
      `${counted(all, 'example', 'examples')}, ${String(stated)} of them where the source states the goal`,
  },
  newest: {
    heading: 'Newest in the hub',
    order: 'by the date of the source',
    all: 'All examples, newest first',
  },
}
