import { expect, test } from 'vitest'
import { groupStatements } from './groupStatements.ts'

function statement(id: string, year: number, kind: string, theme: string | null) {
  return { id, year, kind, theme, text: id, areas: [], goals: [], sources: [] }
}

test('groupStatements puts the latest mapping first and keeps the order of kinds and themes', () => {
  const groups = groupStatements([
    statement('a', 2019, 'challenge', 'klimat'),
    statement('b', 2021, 'contribution', 'trygghet'),
    statement('c', 2021, 'development', null),
    statement('d', 2021, 'contribution', 'klimat'),
    statement('e', 2021, 'contribution', 'trygghet'),
  ])
  const shape = groups.map(({ year, kinds }) => [
    year,
    kinds.map(({ kind, themes }) => [
      kind,
      themes.map(({ theme, statements }) => [theme, statements.map(({ id }) => id)]),
    ]),
  ])
  expect(shape).toEqual([
    [
      2021,
      [
        [
          'contribution',
          [
            ['trygghet', ['b', 'e']],
            ['klimat', ['d']],
          ],
        ],
        ['development', [[null, ['c']]]],
      ],
    ],
    [2019, [['challenge', [['klimat', ['a']]]]]],
  ])
})
