import { describe, expect, it } from 'vitest'
import { MUNICIPALITY_POINTS } from './placePoints.ts'
import { PLACE_RADIUS, setPlaceMarks } from './setPlaceMarks.ts'
import { MUNICIPALITIES, SWEDEN_VIEW } from './swedenPoints.generated.ts'

describe('setPlaceMarks', () => {
  it('gives each twin room of its own, also around Stockholm', () => {
    const codes = MUNICIPALITIES.map(([code]) => code).filter((code) => code.startsWith('01'))
    const unit = 1000 / 236
    const marks = setPlaceMarks(
      codes.map((code, index) => ({ code, ringed: index + 1 })),
      MUNICIPALITY_POINTS,
      unit,
    )
    expect(marks).toHaveLength(codes.length)
    const distances = marks.flatMap((a, index) =>
      marks.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    )
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(2 * PLACE_RADIUS * unit)
  })

  it('keeps every number whole within the map, also on the west coast', () => {
    const unit = 1000 / 236
    const all = MUNICIPALITIES.map(([code]) => code)
    for (const code of all) {
      const [mark] = setPlaceMarks([{ code, ringed: 13 }], MUNICIPALITY_POINTS, unit)
      expect(mark?.x).toBeGreaterThanOrEqual(PLACE_RADIUS * unit)
      expect(mark?.x).toBeLessThanOrEqual(SWEDEN_VIEW.width - PLACE_RADIUS * unit)
    }
  })

  it('marks no municipality without a place', () => {
    expect(setPlaceMarks([{ code: '1489' }], MUNICIPALITY_POINTS, 4)).toEqual([])
  })
})

describe('the map', () => {
  it('has every municipality once', () => {
    expect(new Set(MUNICIPALITIES.map(([code]) => code)).size).toBe(290)
  })
})
