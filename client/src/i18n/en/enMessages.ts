import type { Messages } from '../sv/svMessages.ts'
import { errors } from './errors.ts'
import { facts } from './facts.ts'
import { layout } from './layout.ts'
import { map } from './map.ts'
import { municipality } from './municipality.ts'
import { practice } from './practice.ts'
import { search } from './search.ts'
import { start } from './start.ts'

/** The interface in English. */
export const enMessages: Messages = { errors, facts, layout, map, municipality, practice, search, start }
