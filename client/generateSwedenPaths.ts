/**
 * Draws the map once, when the reference data changes, so that no browser projects coordinates: `npm run map` writes
 * the outlines of the municipalities and of the counties as pictures, the middle of each, and the list of
 * municipalities that forms offer.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { geoConicConformal, geoPath, type GeoPermissibleObjects } from 'd3-geo'
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

interface Outline {
  readonly code: string
  /** An SVG path. */
  readonly line: string
  readonly middle: readonly [x: number, y: number]
}

const municipalityOutlines = municipalities.features
  .map((shape) => outline(shape.properties.code, shape))
  .toSorted(byCode)

const areas = topology.objects.municipalities.geometries.filter(
  (area): area is (Polygon | MultiPolygon) & { properties: { code: string } } =>
    area.type === 'Polygon' || area.type === 'MultiPolygon',
)
// The first two digits of a municipality's code are its county's.
const countyOutlines = [...new Set(areas.map(({ properties }) => properties.code.slice(0, 2)))]
  .map((county) => {
    const parts = areas.filter(({ properties }) => properties.code.startsWith(county))
    return outline(county, merge(topology, parts))
  })
  .toSorted(byCode)

write('sweden-map/swedenPoints.generated.ts', [
  '/** Size of the drawing. */',
  `export const SWEDEN_VIEW = { width: ${String(WIDTH)}, height: ${String(height)} } as const`,
  ...pointLines('MUNICIPALITIES', 'Code and middle of each municipality, by code.', municipalityOutlines),
  ...pointLines('COUNTIES', 'Code and middle of each county, by code.', countyOutlines),
])
writePicture('sweden-map/municipalities.svg', municipalityOutlines)
writePicture('sweden-map/counties.svg', countyOutlines)

const swedish = new Intl.Collator('sv')
write('my-municipality/municipalityNames.generated.ts', [
  '/** Code and everyday name of the 290 municipalities, in Swedish alphabetical order. */',
  'export const MUNICIPALITY_NAMES: readonly (readonly [code: string, name: string])[] = [',
  ...names
    .toSorted((a, b) => swedish.compare(a.name, b.name))
    .map(({ code, name }) => `  ${JSON.stringify([code, name])},`),
  ']',
])
process.stdout.write(`${String(municipalityOutlines.length)} municipalities\n`)

function outline(code: string, shape: GeoPermissibleObjects): Outline {
  const [x, y] = path.centroid(shape)
  return { code, line: path(shape) ?? '', middle: [Math.round(x), Math.round(y)] }
}

function byCode(a: Outline, b: Outline): number {
  return a.code.localeCompare(b.code)
}

function pointLines(name: string, what: string, outlines: readonly Outline[]): string[] {
  return [
    `/** ${what} */`,
    `export const ${name}: readonly (readonly [code: string, x: number, y: number])[] = [`,
    ...outlines.map(({ code, middle }) => `  ${JSON.stringify([code, ...middle])},`),
    ']',
  ]
}

/** A picture whose outlines pages show one by one (`#p1489`) or all together (`#all`), and fill and draw themselves. */
function writePicture(file: string, outlines: readonly Outline[]): void {
  const paths = outlines.map(
    ({ code, line }) => `<path id="p${code}" vector-effect="non-scaling-stroke" d="${line}"/>`,
  )
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}">`,
    '<g id="all">',
    ...paths,
    '</g>',
    '</svg>',
  ]
  writeFileSync(new URL(file, OUT), `${svg.join('\n')}\n`)
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(new URL(file, OUT), `/* Written by npm run map. */\n${lines.join('\n')}\n`)
}
