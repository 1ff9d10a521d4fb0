import { errors } from './errors.ts'
import { facts } from './facts.ts'
import { layout } from './layout.ts'
import { map } from './map.ts'
import { municipality } from './municipality.ts'
import { practice } from './practice.ts'
import { search } from './search.ts'
import { start } from './start.ts'

/** The interface in Swedish. It is the pattern for the other languages. */
export const svMessages = { errors, facts, layout, map, municipality, practice, search, start }

/** What every language must have: the same keys, and functions with the same arguments. */
export type Messages = typeof svMessages
