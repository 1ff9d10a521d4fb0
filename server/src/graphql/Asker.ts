import type { Language } from '../errors.ts'

/** Who is answered: in which language, and under which id the answer can be found in the log. */
export interface Asker {
  readonly language: Language
  readonly requestId: string
}
