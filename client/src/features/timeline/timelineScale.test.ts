import { describe, expect, it } from 'vitest'
import { timelineScale } from './timelineScale.ts'

describe('the scale of a timeline', () => {
  it('runs from the first year that a source states to this year, with even ticks', () => {
    const scale = timelineScale(1994, 2022, 2026)
    expect(scale.ticks).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025])
    expect([scale.at(1994), scale.at(2027)]).toEqual([0, 100])
  })

  it('goes on to a last year that is yet to come', () => {
    expect(timelineScale(2020, 2031, 2026).to).toBe(2031)
  })

  it('keeps room around a single year', () => {
    const scale = timelineScale(2026, 2026, 2026)
    expect([scale.from, scale.to]).toEqual([2021, 2026])
    expect(scale.ticks).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
  })

  it.each([1, 7, 40, 130, 900])('has at most eight ticks and no two in one place over %i years', (years) => {
    const { ticks, at } = timelineScale(2026 - years, 2026, 2026)
    expect(ticks.length).toBeLessThanOrEqual(8)
    expect(new Set(ticks.map(at)).size).toBe(ticks.length)
  })
})
