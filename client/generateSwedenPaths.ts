/**
 * Draws the map once, when the reference data changes, so that no browser projects coordinates: `npm run map` writes
 * the outline of each municipality and each county as an SVG path, and the list of municipalities that forms offer.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { geoConicConformal, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { z } from 'zod'

const WIDTH = 1000
const SEEDS = new URL('../seeds/data/', import.meta.url)
const OUT = new URL('./src/features/', import.meta.url)

// The file is a fixed part of the reference data, and its drawing is looked at.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const topology = JSON.parse(readFileSync(new URL('sweden.topo.json', SEEDS), 'utf8')) as Topology<{
  municipalities: GeometryCollection<{ code: string }>
}>
const names = z
  .array(z.object({ code: z.string(), name: z.string() }))
  .parse(parse(readFileSync(new URL('municipalities.csv', SEEDS), 'utf8'), { columns: true, bom: true }))

const municipalities = feature(topology, topology.objects.municipalities)
// A cone that touches Sweden keeps its narrow shape; the parallels are those of the country's own north and south.
const projection = geoConicConformal().parallels([57, 67]).rotate([-16.5, 0]).fitWidth(WIDTH, municipalities)
const path = geoPath(projection).digits(0)
const [, [, bottom]] = path.bounds(municipalities)
const height = Math.ceil(bottom)

const shapes = municipalities.features
  .map((shape) => {
    const [x, y] = path.centroid(shape)
    return [shape.properties.code, path(shape) ?? '', Math.round(x), Math.round(y)] as const
  })
  .toSorted(([a], [b]) => a.localeCompare(b))

write('sweden-map/swedenPaths.generated.ts', [
  '/** Size of the drawing. */',
  `export const SWEDEN_VIEW = { width: ${String(WIDTH)}, height: ${String(height)} } as const`,
  '/** Code, outline and middle (x, y) of each municipality, by code. */',
  'export const SWEDEN_PATHS: readonly (readonly [code: string, outline: string, x: number, y: number])[] = [',
  ...shapes.map((shape) => `  ${JSON.stringify(shape)},`),
  ']',
])

const areas = topology.objects.municipalities.geometries.filter(
  (area): area is (Polygon | MultiPolygon) & { properties: { code: string } } =>
    area.type === 'Polygon' || area.type === 'MultiPolygon',
)
// The first two digits of a municipality's code are its county's.
const counties = [...new Set(areas.map(({ properties }) => properties.code.slice(0, 2)))]
  .toSorted((a, b) => a.localeCompare(b))
  .map((county) => {
    const whole = merge(
      topology,
      areas.filter(({ properties }) => properties.code.startsWith(county)),
    )
    const [x, y] = path.centroid(whole)
    return [county, path(whole) ?? '', Math.round(x), Math.round(y)] as const
  })

write('sweden-map/swedenCounties.generated.ts', [
  '/** Code, outline and middle (x, y) of each county, by code. */',
  'export const SWEDEN_COUNTIES: readonly (readonly [code: string, outline: string, x: number, y: number])[] = [',
  ...counties.map((county) => `  ${JSON.stringify(county)},`),
  ']',
])

const outline = shapes.map(([, shape]) => shape).join('')
writeFileSync(
  new URL('sweden-map/sweden.svg', OUT),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}"><style>path{fill:#f3f1ec;stroke:#c9c5bb;stroke-width:2;stroke-linejoin:round}@media(prefers-color-scheme:dark){path{fill:#2a2926;stroke:#55524c}}</style><path d="${outline}"/></svg>\n`,
)

const swedish = new Intl.Collator('sv')
write('my-municipality/municipalityNames.generated.ts', [
  '/** Code and everyday name of the 290 municipalities, in Swedish alphabetical order. */',
  'export const MUNICIPALITY_NAMES: readonly (readonly [code: string, name: string])[] = [',
  ...names
    .toSorted((a, b) => swedish.compare(a.name, b.name))
    .map(({ code, name }) => `  ${JSON.stringify([code, name])},`),
  ']',
])
process.stdout.write(`${String(shapes.length)} municipalities\n`)

function write(file: string, lines: readonly string[]): void {
  writeFileSync(new URL(file, OUT), `/* Written by npm run map. */\n${lines.join('\n')}\n`)
}
