import type { Messages } from '../sv/svMessages.ts'

export const records: Messages['records'] = {
  form: 'Form',
  start: 'Start',
  status: 'Status',
  document: 'Document',
  date: 'Date',
  standing: 'Standing',
  firstOf: (shown, all) => `The first ${String(shown)} of ${String(all)}.`,
}
