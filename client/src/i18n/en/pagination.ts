import type { Messages } from '../sv/svMessages.ts'

export const pagination: Messages['pagination'] = {
  label: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (number) => `Page ${String(number)}`,
}
