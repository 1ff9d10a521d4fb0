import { counted } from '../counted.ts'
import type { Messages } from '../sv/svMessages.ts'

export const map: Messages['map'] = {
  legend: 'Number of examples per municipality',
  steps: { none: 'none yet', one: '1', two: '2', some: '3–4', many: '5 or more' },
  heading: (withExamples, all) => `Examples from ${String(withExamples)} of ${String(all)} municipalities`,
  asList: 'Show the municipalities as a list',
  municipality: (name, count) => `${name}, ${counted(count, 'example', 'examples')}`,
  insets: ['Stockholm', 'Göteborg', 'Malmö'],
  label: 'Map of the Swedish municipalities',
  examples: (count) => counted(count, 'example', 'examples'),
}
