import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseEnvironment, writeEnvironmentExample } from './environment.ts'

describe('parseEnvironment', () => {
  test('gives a hub on this machine with an embedded graph when nothing is set', () => {
    expect(parseEnvironment({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: null,
      graph: { url: 'embedded:./data/hub', user: undefined, password: undefined },
      rateLimitPerMinute: 1200,
      trustedProxies: 0,
      logLevel: null,
    })
  })

  test('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ PORT: '', GRAPH_URL: ' ' })).toEqual(parseEnvironment({}))
  })

  test('takes the slash away from the end of a public address', () => {
    expect(parseEnvironment({ PUBLIC_URL: 'https://nav.example.se/' }).publicUrl).toBe(
      'https://nav.example.se',
    )
  })

  test.each([
    ['PORT', 'fyra tusen', 'a whole number from 0 to 65535'],
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['HOST', 'http://x', 'a host name or an IP address'],
    ['PUBLIC_URL', 'nav.example.se', 'an http or https address without a path'],
    ['PUBLIC_URL', 'https://example.se/nav', 'an http or https address without a path'],
    ['GRAPH_URL', 'mysql://localhost', 'embedded:FILE'],
    ['RATE_LIMIT_PER_MINUTE', '-1', 'a whole number from 0 to 1000000'],
    ['TRUST_PROXY', 'true', 'a whole number from 0 to 10'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info'],
  ])('refuses %s=%s with a sentence that names it and what would be right', (name, value, expected) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(
      `${name} is "${value}", but must be ${expected}`,
    )
  })

  test('names every wrong variable at once', () => {
    expect(() => parseEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT is .*\nLOG_LEVEL is .*$/)
  })
})

test('.env.example says what the hub reads', () => {
  expect(readFileSync('.env.example', 'utf8')).toBe(writeEnvironmentExample())
})
