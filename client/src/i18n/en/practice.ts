import type { Messages } from '../sv/svMessages.ts'
import { upperFirst } from '../upperFirst.ts'

const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Texts of the page of one good example. */
export const practice: Messages['practice'] = {
  period: {
    span: (from, to) => `${String(from)}–${String(to)}`,
    from: (from) => `began ${String(from)}`,
    to: (to) => `ended ${String(to)}`,
  },
  description: (title, organisation) =>
    `${title}, a good example from ${organisation}: need, method, cost, parties and sources.`,
  lead: (c) =>
    [
      `An example${c.form === null ? '' : ` of ${c.form}`}${c.areas === null ? '' : ` in the ${c.areaCount === 1 ? 'area' : 'areas'} ${c.areas}`}${c.groups === null ? '' : `, for ${c.groups}`}.`,
      c.others === 0
        ? ''
        : c.others === 1
          ? ` One party takes part besides ${c.organisation}.`
          : ` ${upperFirst(COUNTS[c.others] ?? String(c.others))} parties take part besides ${c.organisation}.`,
    ].join(''),
  checkedSources: (date) => `Sources checked ${date}`,
  sections: {
    need: 'Need',
    method: 'What they do',
    results: 'Result',
    lessons: 'What did not work',
    conditions: 'Conditions',
    parties: 'Parties and contributions',
    goals: '2030 Agenda',
    lineage: 'Adapted from and by',
    sources: 'Sources',
    documents: 'Documents that the source names',
    reference: 'How to cite this page',
    similar: 'Similar examples',
  },
  notStatedInSources: 'Not stated in the sources.',
  footnote: (number) => `Source ${String(number)}`,
  facts: {
    heading: 'Facts',
    cost: 'Cost',
    perInhabitant: (amount) => `${amount} per inhabitant and year`,
    staff: 'Staff',
    posts: (fte, one) => `${fte}\u00a0full-time ${one ? 'post' : 'posts'}`,
    form: 'Form',
    start: 'Start',
    end: 'End',
    status: 'Status',
    areas: 'Policy area',
    targetGroups: 'Target group',
    strategy: 'Under strategy',
    mapping: 'Mapping',
    mappedAs: (asWritten, year) => `the municipality’s own mapping ${year}: “${asWritten}”`,
  },
  scaled: {
    heading: (name) => `Scaled to ${name}`,
    about: (amount) => `about ${amount} a year`,
    calculation: (c) =>
      `${c.sum} divided by ${c.theirInhabitants} inhabitants in ${c.theirs} is ${c.per} per inhabitant. ${c.mine} has ${c.myInhabitants} inhabitants. Population 31 December 2024.`,
    assumption: 'This assumes that the cost follows the population. The source does not say so.',
    choose: 'Choose my municipality to scale the cost',
  },
  likeness: {
    heading: 'Why comparable:',
    rank: (theirs, rank, mine) => `${theirs} is number ${String(rank)} of 289 in likeness to ${mine}.`,
  },
  parties: {
    party: 'Party',
    runs: 'responsible',
    gives: (contribution) => `${contribution}: yes`,
    caption: 'The parties and what each of them contributes',
    none: 'The source names no party but the one responsible.',
  },
  goals: {
    noneStated: 'No goal is stated.',
    agenda2030: 'The source names the 2030 Agenda as a whole, without pointing out goals.',
    noneSuggested: 'No suggestions.',
    target: (code, name) => `target ${code}, ${name}`,
  },
  lineage: {
    from: 'Adapted from',
    by: 'Adapted by',
    asWritten: 'as the source puts it',
    none: 'The hub knows of no one who has adapted it.',
  },
  print: 'Print',
  copy: 'Copy reference',
  copied: 'The reference has been copied',
  toReference: 'Reference',
  reference: (c) =>
    `“${c.title}”, ${c.organisation}. Source: ${c.sources}. As given in Samverkansnavet, ${c.address} (retrieved ${c.date}).`,
  similar: { start: 'Start', cost: 'Cost', staff: 'Staff' },
}
