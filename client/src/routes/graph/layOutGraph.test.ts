import { expect, test } from 'vitest'
import type { GraphGroup } from './graphGroups.ts'
import { breakName, layOutGraph } from './layOutGraph.ts'
import { layOutNarrow } from './layOutNarrow.ts'

const group = (key: string, outgoing: boolean, shown: number, count = shown): GraphGroup => ({
  id: key,
  key,
  type: key,
  outgoing,
  kind: 'PRACTICE',
  basis: null,
  steps: 1,
  count,
  opened: false,
  neighbours: Array.from({ length: shown }, (_, index) => ({
    cursor: String(index),
    rank: null,
    via: [],
    under: null,
    node: {
      id: `${key}${String(index)}`,
      kind: 'PRACTICE',
      label: key,
      goal: null,
      practice: null,
      strategy: null,
    },
  })),
})

test('nothing lies upon anything else, and all lies within the picture', () => {
  const { groups, height } = layOutGraph([
    group('RUNS', true, 5, 28),
    group('ADOPTED', true, 3),
    group('LIKE', true, 5, 20),
    group('UNDER', false, 1),
  ])
  for (const side of ['left', 'right'] as const) {
    const ys = groups
      .filter((placed) => placed.side === side)
      .flatMap(({ headingY, rows }) => [headingY, ...rows.map(({ y }) => y)])
    expect(ys).toEqual([...ys].sort((a, b) => a - b))
    expect(ys[0]).toBeGreaterThan(0)
    expect(ys.at(-1)).toBeLessThan(height)
  }
})

test('on a narrow screen all groups stand in one column below the focus', () => {
  const { groups, centreY, height, width } = layOutNarrow([
    group('RUNS', true, 5, 28),
    group('ADOPTED', true, 3),
    group('LIKE', true, 5, 20),
    group('UNDER', false, 1),
  ])
  const ys = groups.flatMap(({ headingY, rows }) => [headingY, ...rows.map(({ y }) => y)])
  expect(ys).toEqual([...ys].sort((a, b) => a - b))
  expect(ys[0]).toBeGreaterThan(centreY)
  expect(ys.at(-1)).toBeLessThan(height)
  expect(new Set(groups.map(({ markX }) => markX)).size).toBe(1)
  expect(width).toBeLessThanOrEqual(300)
})

test('the likest municipalities stand to the left though likeness leaves the focus', () => {
  const { groups } = layOutGraph([group('RUNS', true, 2), group('LIKE', true, 5, 20)])
  expect(groups.map(({ group: { key }, side }) => [key, side])).toEqual([
    ['LIKE', 'left'],
    ['RUNS', 'right'],
  ])
})

test('neither side is empty when there are two groups', () => {
  const { groups } = layOutGraph([group('A', false, 2), group('B', false, 2)])
  expect(new Set(groups.map(({ side }) => side))).toEqual(new Set(['left', 'right']))
})

test('a large group leaves the rest to the list and says how many', () => {
  const [placed] = layOutGraph([group('RUNS', true, 50, 1000)]).groups
  expect(placed?.rows).toHaveLength(12)
  expect(placed?.hidden).toBe(988)
})

test('a practice and the strategy that it is done under are tied, once in words', () => {
  const strategies = group('ADOPTED', true, 2)
  const examples = group('RUNS', true, 3)
  const under = { id: 'ADOPTED1', label: 'Planen' }
  const tied = { ...examples, neighbours: examples.neighbours.map((neighbour) => ({ ...neighbour, under })) }
  const { ties, groups } = layOutGraph([tied, strategies, group('LIKE', true, 2)])
  const end = groups.flatMap(({ rows }) => rows).find(({ neighbour }) => neighbour.node.id === 'ADOPTED1')
  expect(ties).toHaveLength(3)
  expect(new Set(ties.map(({ curve }) => curve)).size).toBe(3)
  for (const { curve } of ties) expect(curve.endsWith(` ${(end?.y ?? 0).toFixed(1)}`)).toBe(true)
  expect(ties.filter(({ word }) => word !== null)).toHaveLength(1)
  expect(layOutGraph([examples, strategies, group('LIKE', true, 2)]).ties).toEqual([])
})

test('a long name is broken between words and ends with an ellipsis', () => {
  expect(breakName('Nacka', 22, 2)).toEqual(['Nacka'])
  const lines = breakName('Genomförande och globalt partnerskap för hållbar utveckling i hela världen', 22, 2)
  expect(lines).toEqual(['Genomförande och', 'globalt partnerskap …'])
})
