import type { Messages } from '../sv/svMessages.ts'

export const search: Messages['search'] = {
  title: 'Examples',
}
