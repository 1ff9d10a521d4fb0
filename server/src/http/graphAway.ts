import { HubError } from '../errors.ts'

/** What everyone may know while the graph is being opened or cannot be reached. */
export const GRAPH_AWAY = {
  sv: 'Navet startar, eller når inte sin databas. Försök igen om en stund.',
  en: 'The hub is starting, or cannot reach its database. Try again in a moment.',
} as const

/** The refusal that says so. */
export function graphAway(): HubError {
  return new HubError('GRAPH_UNAVAILABLE', GRAPH_AWAY)
}
