import type { Request } from 'express'
import type { Language } from '../errors.ts'

/** Language that a program or a browser asks for in `Accept-Language`: Swedish unless it prefers English. */
export function acceptedLanguage(request: Request): Language {
  return request.acceptsLanguages('sv', 'en') === 'en' ? 'en' : 'sv'
}

/** Language of a page, which its address says: `/en` and what is below it is English. */
export function pageLanguage(path: string): Language {
  return /^\/en(\/|$|\?)/.test(path) ? 'en' : 'sv'
}
