import type { Language } from '../errors.ts'
import type { Services } from '../modules/createServices.ts'
import { Loaders } from './Loaders.ts'

/** What resolvers are given: one per operation. */
export interface HubContext {
  readonly language: Language
  readonly services: Services
  /** What this operation has asked the services for, batched and remembered. */
  readonly loaders: Loaders
}

/** A context for one operation that is answered in the language. */
export function createContext(services: Services, language: Language): HubContext {
  return { language, services, loaders: new Loaders(services) }
}
