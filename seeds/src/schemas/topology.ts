import { z } from 'zod'
import { countyCode, municipalityCode } from './cells.ts'

/** The map of the municipalities: TopoJSON with one geometry for each municipality, named by its code. */
export const topology = z.object(
  {
    type: z.literal('Topology', { error: 'a TopoJSON topology' }),
    arcs: z.array(z.array(z.tuple([z.int(), z.int()]))),
    objects: z.object({
      municipalities: z.object({
        type: z.literal('GeometryCollection'),
        geometries: z
          .array(
            z.object({
              type: z.enum(['Polygon', 'MultiPolygon'], { error: 'Polygon or MultiPolygon' }),
              id: municipalityCode,
              properties: z.object({ code: municipalityCode, county: countyCode }),
            }),
          )
          .length(290, '290 geometries'),
      }),
    }),
  },
  { error: 'an object with type, arcs and objects.municipalities' },
)
