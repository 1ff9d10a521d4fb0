import { expect, it } from 'vitest'
import { assignSlugs } from './assignSlugs.ts'

const subjects = [
  { id: 'P1', title: 'Nattvandring', qualifier: 'Håbo' },
  { id: 'P2', title: 'Nattvandring', qualifier: 'Habo' },
  { id: 'P3', title: 'Nattvandring', qualifier: 'Nacka' },
  { id: 'P4', title: 'Språkcafé', qualifier: 'Nacka' },
  { id: 'P5', title: 'Jämför', qualifier: 'Nacka' },
]

it('adds the organisation where titles are shared, the id where that is not enough, and keeps reserved words free', () => {
  expect(Object.fromEntries(assignSlugs(subjects))).toEqual({
    P1: 'nattvandring-habo-p1',
    P2: 'nattvandring-habo-p2',
    P3: 'nattvandring-nacka',
    P4: 'sprakcafe',
    P5: 'jamfor-p5',
  })
})

it('gives the same slugs in any order', () => {
  const backwards = Object.fromEntries(assignSlugs(subjects.toReversed()))
  expect(backwards).toEqual(Object.fromEntries(assignSlugs(subjects)))
})
