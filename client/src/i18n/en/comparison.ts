import { counted } from '../counted.ts'
import type { Messages } from '../sv/svMessages.ts'

export const comparison: Messages['comparison'] = {
  title: 'Compare examples',
  heading: (places) => `${places}: fact by fact`,
  description: 'Two to five good examples side by side: need, parties, cost, results and sources.',
  lead: 'The answers are those of the sources, in Swedish. What no source says is “not stated”.',
  crumb: 'Compare',
  rows: {
    label: 'Show facts',
    all: (count) => `All ${String(count)} facts`,
    differences: 'Only where the answers differ',
  },
  noDifferences: 'The examples say the same in everything that is compared.',
  count: (count) => `${String(count)} of 5 at most`,
  add: 'Add',
  removeColumn: (title) => `Remove ${title} from the comparison`,
  answered: (answered, total) => `${String(answered)} of ${String(total)} say`,
  rescaled: (scaled, total) => `${String(scaled)} of ${String(total)} scaled`,
  scale: {
    heading: 'Scale to a municipality',
    none: 'none, show only what the sources say',
    assumption: 'Assumption',
    linjart: 'Cost and staff follow the number of inhabitants',
    fast: 'Cost and staff are the same whatever the number of inhabitants',
    submit: 'Scale',
  },
  files: { excel: 'Excel', word: 'Word', csv: 'CSV', print: 'Print' },
  incomplete: {
    none: 'Choose two to five examples in the search, and they stand side by side here.',
    one: (title) => `${title} is chosen. Choose at least one more, and they stand side by side here.`,
    unknown: (slug) => `The example “${slug}” does not exist, or has been removed.`,
    tooMany: (count) => `At most five examples can be compared, and ${String(count)} are chosen.`,
    repeated: 'The same example is chosen more than once.',
    choose: 'Choose examples',
    compare: (count) => `Compare ${counted(count, 'example', 'examples')}`,
  },
  removed: (title) => `${title} is removed from the comparison.`,
  restored: (title) => `${title} is back in the comparison.`,
  undo: 'Undo',
  undoName: (title) => `Undo, put back ${title}`,
  smallStaff: 'Search examples that run with at most half a post',
}
