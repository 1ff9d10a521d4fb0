import { describe, expect, it } from 'vitest'
import { pathInLanguage, splitLanguage } from './language.ts'

describe('the language of an address', () => {
  it.each([
    ['/exempel', 'sv', '/exempel'],
    ['/en', 'en', '/'],
    ['/en/exempel', 'en', '/exempel'],
    ['/energi', 'sv', '/energi'],
  ])('%s is %s', (address, language, pathname) => {
    expect(splitLanguage(address)).toEqual({ language, pathname })
  })

  it.each(['/', '/?x=1', '/exempel?q=ensamhet'])('%s in English leads back to itself', (path) => {
    const [pathname = '', query] = pathInLanguage('en', path).split('?')
    const back = splitLanguage(pathname).pathname
    expect(query === undefined ? back : `${back}?${query}`).toBe(path)
  })
})
