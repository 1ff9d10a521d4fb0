import { comparison } from './comparison.ts'
import { errors } from './errors.ts'
import { facts } from './facts.ts'
import { goals } from './goals.ts'
import { layout } from './layout.ts'
import { map } from './map.ts'
import { municipality } from './municipality.ts'
import { networks } from './networks.ts'
import { organisation } from './organisation.ts'
import { pagination } from './pagination.ts'
import { practice } from './practice.ts'
import { records } from './records.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { strategies } from './strategies.ts'
import { tray } from './tray.ts'
import { twins } from './twins.ts'

/** The interface in Swedish. It is the pattern for the other languages. */
export const svMessages = {
  comparison,
  errors,
  facts,
  goals,
  layout,
  map,
  municipality,
  networks,
  organisation,
  pagination,
  practice,
  records,
  search,
  start,
  strategies,
  tray,
  twins,
}

/** What every language must have: the same keys, and functions with the same arguments. */
export type Messages = typeof svMessages
