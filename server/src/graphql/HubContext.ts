import type { Language } from '../errors.ts'
import type { Services } from '../modules/createServices.ts'
import { Loaders } from './Loaders.ts'

/** What resolvers are given: one per operation. */
export interface HubContext {
  readonly language: Language
  readonly requestId: string
  readonly services: Services
  /** What this operation has asked the services for, batched and remembered. */
  readonly loaders: Loaders
}

/** A context for one operation of one asker. */
export function createContext(
  hub: { readonly services: Services },
  asker: { readonly language: Language; readonly requestId: string },
): HubContext {
  return {
    language: asker.language,
    requestId: asker.requestId,
    services: hub.services,
    loaders: new Loaders(hub.services),
  }
}
