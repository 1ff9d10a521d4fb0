/** Names of the columns that lists of records share, and the way to more of them. */
export const records = {
  form: 'Form',
  start: 'Start',
  status: 'Status',
  document: 'Dokument',
  date: 'Datum',
  standing: 'Läge',
  firstOf: (shown: number, all: number) => `De första ${String(shown)} av ${String(all)}.`,
}
