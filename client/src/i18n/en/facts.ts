import type { Messages } from '../sv/svMessages.ts'

export const facts: Messages['facts'] = {
  notStated: 'not stated',
  notRead: 'Not read',
  stated: 'Stated by the source',
  suggested: 'Suggested by the editors',
  goalNumber: (number) => `Goal ${String(number)},`,
  decided: 'Decided',
  proposed: 'Proposed',
  completeness: (present, total) => `${String(present)} of ${String(total)} facts are known`,
  confirmation: {
    NONE: 'No party has confirmed this yet',
    BODY: 'Confirmed by the municipality',
    ASSOCIATION: 'Confirmed by the association',
    BOTH: 'Confirmed by both',
    DISPUTED: 'The parties see the result differently',
  },
  sourceCompleteness: {
    COMPLETE: 'the whole address is known',
    PARTIAL: 'only part of the address is known',
    DOCUMENT: 'no address, the document can be requested',
    TITLE_ONLY: 'only the title is known',
  },
  freshness: {
    fresh: 'from this year or last year',
    middle: 'two to four years old',
    old: 'older than four years',
  },
  checked: (date) => `Checked ${date}`,
  notChecked: 'Not checked yet',
  historyHeading: 'History in the hub',
  history: { CREATED: 'came into the hub', UPDATED: 'was changed', DELETED: 'was taken out' },
  sourceDate: 'Date of the source',
}
