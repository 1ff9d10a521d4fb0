import { counted } from '../counted.ts'
import type { Messages } from '../sv/svMessages.ts'

export const goals: Messages['goals'] = {
  list: {
    title: 'The 17 Sustainable Development Goals',
    crumb: 'Goals',
    lead: 'How many examples belong to each goal. Where the source states the goal the bar is filled; where the editors suggest it the bar is empty and dashed.',
    description:
      'The 17 Sustainable Development Goals and how many examples of cooperation with civil society belong to each: stated by the source and suggested by the editors.',
    columns: { goal: 'Goal', stated: 'Stated by the source', suggested: 'Suggested by the editors' },
    note: 'The sources mostly name the 2030 Agenda as a whole and seldom a single goal. An example may belong to several goals and counts once for each.',
    un: 'The goals were set by the UN General Assembly. The colours are the UN’s; the marks are our own.',
  },
  page: {
    title: (number, name) => `Goal ${String(number)}: ${name}`,
    description: (number, name, count) =>
      `Goal ${String(number)} of the 2030 Agenda, ${name}: ${counted(count, 'example', 'examples')} of cooperation with civil society, strategies and targets.`,
    lead: (stated, suggested) =>
      `The source states the goal for ${counted(stated, 'example', 'examples')}. The editors suggest it for ${String(suggested)} more.`,
    readMore: 'Read about the goal at globalamalen.se (in Swedish)',
    iri: 'UN identifier',
    practices: 'Examples',
    strategies: 'Strategies',
    targets: 'Targets',
    targetsNote: (count) =>
      count === 1
        ? 'The Swedish title of one target has not been checked against an official source.'
        : `The Swedish titles of ${String(count)} targets have not been checked against an official source.`,
    unchecked: 'not checked',
    oftenRelevant: 'often relevant to cooperation with civil society, according to the editors',
    noStatedPractices: 'No source that the hub has read states this goal for an example.',
    noSuggestedPractices: 'The editors suggest the goal for no example.',
    noStatedStrategies: 'No strategy in the hub names the goal.',
    noSuggestedStrategies: 'The editors suggest the goal for no strategy.',
    all: (number) => `Search all examples for goal ${String(number)}`,
    neighbours: 'The goal before and the goal after',
  },
}
