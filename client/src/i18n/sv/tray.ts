/** Texts of the examples that are chosen for comparison, and of the ways to choose them. */
export const tray = {
  label: 'Valda för jämförelse',
  check: 'Jämför',
  checkName: (title: string) => `Jämför ${title}`,
  chosen: (count: number) => `${String(count)} av 5 valda`,
  hint: 'Kryssa för två till fem exempel.',
  remove: (title: string) => `Ta bort ${title} ur jämförelsen`,
  compare: 'Jämför sida vid sida',
  oneMore: 'Välj minst ett till för att jämföra.',
  full: 'Fem exempel är valda, som mest. Ta bort ett för att lägga till ett annat.',
  added: (title: string, count: number) => `${title} är vald. ${String(count)} av 5 valda.`,
  removed: (title: string, count: number) => `${title} är borttagen. ${String(count)} av 5 valda.`,
  addThis: 'Lägg till i jämförelse',
  removeThis: 'Ta bort ur jämförelse',
}
