import type { Messages } from '../sv/svMessages.ts'

export const errors: Messages['errors'] = {
  notFound: {
    title: 'There is no such page',
    text: 'The address may be misspelt, or the page has been removed. Nothing is broken.',
    search: 'Search the examples',
    home: 'Go to the start page',
  },
  badRequest: {
    title: 'The address cannot be understood',
    refused: 'The question cannot be answered as it stands',
    text: 'Something in the address has a value that the hub does not know.',
    parameter: ({ name, value, expected }) =>
      `The value “${value}” cannot be used for ${name} in the address. ${
        'values' in expected
          ? `Choose among ${expected.values.join(', ')}.`
          : `Write, for instance, ${expected.example}.`
      }`,
    reset: 'Start again without filters',
  },
  unavailable: {
    title: 'The hub does not answer right now',
    text: 'The fault is ours. Try again in a while.',
  },
  unsound: {
    title: 'This cannot be shown right now',
    text: 'Something in the database is wrong. The fault is ours and has been noted.',
  },
  internal: {
    title: 'Something went wrong',
    text: 'The fault is ours. Try again in a while.',
  },
  offline: {
    title: 'The hub could not be reached',
    text: 'Check your connection and try again.',
  },
  requestId: (id) => `Mention ${id} if you contact us.`,
  retry: 'Try again',
}
