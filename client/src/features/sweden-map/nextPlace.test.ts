import { describe, expect, it } from 'vitest'
import type { MapPlace } from './MapPlace.ts'
import { nextPlace, placeByLetters } from './nextPlace.ts'
import { PLACE_POINTS } from './placePoints.ts'

const named = (code: string, name: string): MapPlace => ({ code, name, title: name, fill: 'one', to: '/' })
const places = [
  named('0180', 'Stockholm'),
  named('1489', 'Alingsås'),
  named('1480', 'Göteborg'),
  named('2480', 'Umeå'),
  named('0183', 'Sundbyberg'),
]
const walk = { places, points: PLACE_POINTS }

describe('the keys of the map', () => {
  it.each([
    ['ArrowUp', '0180', '0183'],
    ['ArrowUp', '0183', '2480'],
    ['ArrowLeft', '0180', '0183'],
    ['ArrowLeft', '0183', '1489'],
    ['ArrowLeft', '1489', '1480'],
    ['ArrowRight', '1480', '1489'],
    ['ArrowDown', '2480', '0183'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(nextPlace(key, from, walk)).toBe(to)
  })

  it('lead nowhere past the last place', () => {
    expect(nextPlace('ArrowUp', '2480', walk)).toBeNull()
    expect(nextPlace('a', '2480', walk)).toBeNull()
  })

  it('reach every place in the order of the table', () => {
    const met = [places[0]?.code ?? '']
    for (let next: string | null = met[0] ?? null; next !== null;) {
      next = nextPlace('PageDown', next, walk)
      if (next !== null) met.push(next)
    }
    expect(met).toEqual(places.map(({ code }) => code))
    expect(nextPlace('PageUp', '0183', walk)).toBe('2480')
    expect(nextPlace('End', '0180', walk)).toBe('0183')
  })

  it('find a place by its first letters, and the next one with the same letter', () => {
    expect(placeByLetters('s', '1489', places)).toBe('0180')
    expect(placeByLetters('s', '0180', places)).toBe('0183')
    expect(placeByLetters('s', '0183', places)).toBe('0180')
    expect(placeByLetters('SUN', '0180', places)).toBe('0183')
    expect(placeByLetters('ö', '0180', places)).toBeNull()
  })
})

describe('the shapes of the map', () => {
  it('are 290 municipalities and 21 counties', () => {
    const codes = [...PLACE_POINTS.keys()]
    expect(codes.filter((code) => code.length === 4)).toHaveLength(290)
    expect(codes.filter((code) => code.length === 2)).toHaveLength(21)
  })
})
