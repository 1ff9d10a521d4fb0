import { expect, test } from 'vitest'
import { GRAPH_START, graphPath, isShown, moveFocus, parseGraphAddress } from './GraphAddress.ts'

const parse = (path: string) => parseGraphAddress(new URLSearchParams(path.slice(path.indexOf('?'))))

test.each([
  '/graf?fokus=goal:11&vag=kommun:0182&vag=P003&visa=kommuner&till=kommun:1489&grupp=RUNS-OUT-PRACTICE&sida=2&vy=bild&sok=n%C3%A4ra',
  '/graf?fokus=kommun:0182',
])('an address and its view are the same thing written twice: %s', (path) => {
  expect(graphPath(parse(path))).toBe(path)
})

test('what has no meaning leaves nothing behind', () => {
  expect(graphPath(parse('/graf?fokus=&visa=allt&sida=0&vy=karta&till=&vag='))).toBe('/graf')
})

test('moving on keeps the way, and what is shown, and forgets what was opened', () => {
  const view = parse('/graf?fokus=P003&vag=kommun:0182&visa=mal&visa=kommuner&grupp=X&sida=3&till=goal:1')
  expect(graphPath(moveFocus(view, 'goal:11'))).toBe(
    '/graf?fokus=goal:11&vag=kommun:0182&vag=P003&visa=kommuner&visa=mal',
  )
})

test('moving to a step of the way goes back to it', () => {
  const view = parse('/graf?fokus=goal:11&vag=kommun:0182&vag=P003')
  expect(graphPath(moveFocus(view, 'kommun:0182'))).toBe('/graf?fokus=kommun:0182')
})

test('the way does not grow for ever', () => {
  let view = GRAPH_START
  for (let step = 0; step < 40; step++) view = moveFocus(view, `P${String(step)}`)
  expect(view.trail).toHaveLength(12)
  expect(view.trail.at(-1)).toBe('P38')
})

test('regions count among the organisations, and no choice shows everything', () => {
  expect(isShown(parse('/graf?visa=organisationer'), 'REGION')).toBe(true)
  expect(isShown(parse('/graf?visa=organisationer'), 'PRACTICE')).toBe(false)
  expect(isShown(GRAPH_START, 'CONCEPT')).toBe(true)
})
