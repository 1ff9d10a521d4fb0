import { counted } from '../../i18n/counted.ts'
import type { TimelineMessages } from './timelineSv.ts'

const ofPractice = { PLANNED: 'Planned', ONGOING: 'Ongoing', ENDED: 'Ended', UNKNOWN: null }
const examples = (count: number): string => counted(count, 'example', 'examples')

/** The timeline's texts in English. */
export const timelineEn: TimelineMessages = {
  heading: 'Timeline',
  lead: 'When it began and ended, as far as the sources say. The hub guesses no years.',
  ofExample: 'The years are those of the example, not of when a party joined.',
  none: 'No source says when anything here began or ended.',
  caption: (name) => `Timeline: ${name}`,
  region: (name) => `Timeline of ${name}, scrollable`,
  columns: { name: 'Name', years: 'Years', start: 'Began', end: 'Ended', standing: 'Standing' },
  kinds: {
    STRATEGY: 'Strategies and agreements',
    PRACTICE: 'Examples',
    PARTNERSHIP: 'Takes part in examples that others run',
  },
  standings: {
    STRATEGY: { PLANNED: 'Proposed', ONGOING: 'In force', ENDED: 'Ended', UNKNOWN: null },
    PRACTICE: ofPractice,
    PARTNERSHIP: ofPractice,
  },
  counted: {
    STRATEGY: (count) => counted(count, 'strategy', 'strategies'),
    PRACTICE: examples,
    PARTNERSHIP: examples,
  },
  stated: 'stated by the source',
  suggested: 'suggested',
  undated: (what) => `Neither beginning nor end is stated for ${what}:`,
  more: (count) => `and ${String(count)} more`,
  all: (count) => `Show all ${String(count)}`,
  fewer: 'Show fewer',
  firstOf: (shown, count) => `The first ${String(shown)} of ${String(count)}.`,
  legend: {
    heading: 'How to read the timeline',
    planned: 'planned or proposed',
    open: 'ongoing or in force according to the source',
    unknown: 'dots: the source does not say when',
  },
}
