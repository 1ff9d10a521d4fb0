/** A language of the interface. Swedish is the default and has no prefix in the address. */
export type Language = 'sv' | 'en'

/** The language that an address is in, and the part of it that the routes know. `/en/exempel` is English `/exempel`. */
export function splitLanguage(pathname: string): { readonly language: Language; readonly pathname: string } {
  const english = /^\/en(?=\/|$)/.exec(pathname)
  if (english === null) return { language: 'sv', pathname }
  return { language: 'en', pathname: pathname.slice(english[0].length) || '/' }
}

/** The prefix that the router puts before every address of a language. */
export function languageBasename(language: Language): string {
  return language === 'en' ? '/en' : '/'
}

/** The address of a page in a language; `path` is without prefix and may have a query. */
export function pathInLanguage(language: Language, path: string): string {
  if (language === 'sv') return path
  return path === '/' ? '/en' : path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`
}
