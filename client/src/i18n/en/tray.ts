import type { Messages } from '../sv/svMessages.ts'

export const tray: Messages['tray'] = {
  label: 'Chosen for comparison',
  check: 'Compare',
  checkName: (title) => `Compare ${title}`,
  chosen: (count) => `${String(count)} of 5 chosen`,
  hint: 'Tick two to five examples.',
  remove: (title) => `Remove ${title} from the comparison`,
  compare: 'Compare side by side',
  oneMore: 'Choose at least one more to compare.',
  full: 'Five examples are chosen, which is the most. Remove one to add another.',
  added: (title, count) => `${title} is chosen. ${String(count)} of 5 chosen.`,
  removed: (title, count) => `${title} is removed. ${String(count)} of 5 chosen.`,
  addThis: 'Add to comparison',
  removeThis: 'Remove from comparison',
}
