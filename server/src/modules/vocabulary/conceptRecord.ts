import { z } from 'zod'

/** One entry of a controlled vocabulary, as the graph holds it. */
export const conceptRecord = z.object({
  /** scheme:key, such as form:iop. */
  id: z.string(),
  /** As in the graph, such as policy-area. */
  scheme: z.string(),
  key: z.string(),
  labelSv: z.string(),
  labelEn: z.string(),
  altLabels: z.array(z.string()),
  definition: z.string().nullable(),
  position: z.int(),
  broaderId: z.string().nullable(),
})

export type ConceptRecord = Readonly<z.infer<typeof conceptRecord>>
