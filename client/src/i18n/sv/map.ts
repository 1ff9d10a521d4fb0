export const map = {
  legend: 'Antal exempel per kommun',
  steps: { none: 'inga ännu', one: '1', two: '2', some: '3–4', many: '5 eller fler' },
  heading: (withExamples: number, all: number) =>
    `Exempel från ${String(withExamples)} av ${String(all)} kommuner`,
  asList: 'Visa kommunerna som lista',
  municipality: (name: string, count: number) => `${name}, ${String(count)} exempel`,
  insets: ['Stockholm', 'Göteborg', 'Malmö'] as readonly [string, string, string],
  label: 'Karta över Sveriges kommuner',
  examples: (count: number) => `${String(count)} exempel`,
}
