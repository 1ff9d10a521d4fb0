import { describe, expect, test } from 'vitest'
import { tickPaths } from './tickPaths.ts'

describe('tickPaths', () => {
  test('puts the lowest to the left and the highest to the right, each municipality once', () => {
    const paths = tickPaths({ distribution: [0, 50, 100, 25], mine: 1, twins: [2], logarithmic: false })
    expect(paths.mine).toBe('M500 0v20')
    expect(paths.twins).toBe('M1000 4v12')
    expect(paths.others).toBe('M0 5v10M250 5v10')
  })
  test('spaces tenfolds evenly on a logarithmic scale, with zero furthest to the left', () => {
    const paths = tickPaths({ distribution: [1, 10, 100, 0], mine: 1, twins: [], logarithmic: true })
    expect(paths.mine).toBe('M500 0v20')
    expect(paths.others).toBe('M0 5v10M1000 5v10M0 5v10')
  })
  test('draws nothing for a municipality that has no place', () => {
    expect(tickPaths({ distribution: [1, 2], mine: -1, twins: [], logarithmic: false }).mine).toBe('')
  })
})
