import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SOURCES = new URL('../', import.meta.url).pathname

/** The widths at which pages change, in em, so that they follow the reader's text. One more has to be argued for. */
const WIDTHS: ReadonlyMap<string, string> = new Map([
  ['22.5', 'the narrowest telephones'],
  ['24', 'most telephones'],
  ['30', 'telephones'],
  ['43', 'large telephones: what stood in three columns stands in one or two'],
  ['48', 'small tablets: wide tables become lists'],
  ['56.25', 'tablets: filters, facts and text stand in one column'],
  ['56.26', 'just above tablets'],
  ['60', 'the header folds into a menu'],
  ['62.5', 'maps and pictures stand below what they show'],
  ['62.51', 'just above'],
  ['68.75', 'the map beside a list goes'],
  ['72', 'the start page’s columns draw in'],
  ['75', 'what stands beside a facts box has fewer columns'],
  ['80', 'four or five columns of a comparison draw in'],
])

test.each(globSync('**/*.css', { cwd: SOURCES, exclude: ['styles/theme/**'] }))(
  '%s turns only at widths that pages share',
  (path) => {
    const text = readFileSync(SOURCES + path, 'utf8')
    const widths = [...text.matchAll(/@media([^{]+)/g)].flatMap(([, query = '']) =>
      [...query.matchAll(/-width: ([\d.]+)em\)/g)].map(([, width = '']) => width),
    )
    expect(widths.filter((width) => !WIDTHS.has(width))).toEqual([])
  },
)
