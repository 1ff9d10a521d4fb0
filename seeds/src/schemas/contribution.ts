import { z } from 'zod'
import { list } from './cells.ts'

/** What one organisation gave to a practice. */
export interface Contribution {
  readonly giver: string
  /** Key of the contribution vocabulary. */
  readonly kind: string
}

/** A cell of `organisation=kind` pairs. */
export const contributions: z.ZodType<Contribution[], string> = list(
  z
    .string()
    .regex(/^[^=]+=[a-z-]+$/, 'pairs such as Röda Korset=volunteers')
    .transform((pair) => {
      const [giver = '', kind = ''] = pair.split('=')
      return { giver: giver.trim(), kind }
    }),
)
