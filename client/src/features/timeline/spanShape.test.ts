import { describe, expect, it } from 'vitest'
import { spanShape } from './spanShape.ts'
import { timelineScale } from './timelineScale.ts'

const scale = timelineScale(2017, 2026, 2026)
const shape = (
  start: string | null,
  end: string | null,
  standing: 'ONGOING' | 'ENDED' | 'UNKNOWN' | 'PLANNED',
) => spanShape({ start, end, standing }, scale, 2026)

describe('the bar of a span', () => {
  it('covers whole years, from the first to the end of the last', () => {
    expect(shape('2018', '2019-06', 'ENDED')).toEqual({
      left: 10,
      width: 20,
      leftEdge: 'stated',
      rightEdge: 'stated',
    })
  })

  it('runs open to this year where the source says that it goes on', () => {
    expect(shape('2020', null, 'ONGOING')).toEqual({
      left: 30,
      width: 70,
      leftEdge: 'stated',
      rightEdge: 'open',
    })
  })

  it.each(['ENDED', 'UNKNOWN', 'PLANNED'] as const)(
    'that is %s with no stated end is the first year only',
    (standing) => {
      expect(shape('2020', null, standing)).toEqual({
        left: 30,
        width: 10,
        leftEdge: 'stated',
        rightEdge: 'unknown',
      })
    },
  )

  it('with no stated beginning is the last year only', () => {
    expect(shape(null, '2020', 'ENDED')).toEqual({
      left: 30,
      width: 10,
      leftEdge: 'unknown',
      rightEdge: 'stated',
    })
  })

  it('is not drawn where neither is stated, whatever its standing', () => {
    expect(shape(null, null, 'ONGOING')).toBeNull()
  })

  it('that is to end later ends where the source says', () => {
    expect(
      spanShape({ start: '2024', end: '2027', standing: 'ONGOING' }, timelineScale(2017, 2027, 2026), 2026)
        ?.rightEdge,
    ).toBe('stated')
  })
})
