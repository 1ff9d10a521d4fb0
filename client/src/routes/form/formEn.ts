import { counted } from '../../i18n/counted.ts'
import type { FormMessages } from './formSv.ts'

/** The texts of the forms of cooperation in English. */
export const formEn: FormMessages = {
  list: {
    title: 'Forms of cooperation',
    lead: 'Ways for public bodies and civil society to work together. Every example in the hub has one form.',
    description:
      'Forms of cooperation between public bodies and civil society: what they mean, how many examples there are and when they began.',
    count: (count) => counted(count, 'example', 'examples'),
    other: 'Other forms',
  },
  page: {
    description: (name, count) =>
      `${name}: what the form means, ${counted(count, 'example', 'examples')} of it, who uses it and when they began.`,
    alsoCalled: 'Also called',
    noDefinition: 'The form has no definition in the hub’s vocabulary yet.',
    lead: (count, runners) =>
      `${counted(count, 'example in the hub has', 'examples in the hub have')} this form, run by ${runners === 1 ? 'one party' : `${String(runners)} parties`}.`,
    none: 'The hub knows of no example with this form yet.',
    practices: 'Examples',
    all: (count) => `Search all ${String(count)}`,
    newest: (count) => `The ${String(count)} with the newest sources.`,
    runners: 'Who uses the form',
    runnersNote:
      'Municipalities, regions and others that run examples with the form, with the number of examples.',
    allRunners: (count) => `Show all ${String(count)}`,
    firstRunners: (shown, count) => `The first ${String(shown)} of ${String(count)}.`,
    documents: 'Documents of the same kind',
    documentsNote: 'Strategies in the hub whose document is of the type with the form’s name.',
  },
}
