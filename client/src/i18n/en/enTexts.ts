import type { CommonTexts, PageTexts } from '../MessageArea.ts'
import { errors } from './errors.ts'
import { facts } from './facts.ts'
import { layout } from './layout.ts'
import { map } from './map.ts'
import { pagination } from './pagination.ts'
import { records } from './records.ts'

/** The English that every page in the browser carries. */
export const commonTexts: CommonTexts = { errors, facts, layout, map, pagination, records }

/** The English that a page fetches beside its module. */
export const pageTexts: PageTexts = {
  comparison: async () => (await import('./comparison.ts')).comparison,
  goals: async () => (await import('./goals.ts')).goals,
  municipality: async () => (await import('./municipality.ts')).municipality,
  networks: async () => (await import('./networks.ts')).networks,
  organisation: async () => (await import('./organisation.ts')).organisation,
  practice: async () => (await import('./practice.ts')).practice,
  search: async () => (await import('./search.ts')).search,
  start: async () => (await import('./start.ts')).start,
  strategies: async () => (await import('./strategies.ts')).strategies,
  tray: async () => (await import('./tray.ts')).tray,
  twins: async () => (await import('./twins.ts')).twins,
}
