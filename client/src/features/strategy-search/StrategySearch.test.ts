import { expect, test } from 'vitest'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import { parseStrategySearch, strategySearchPath, strategyVariables } from './StrategySearch.ts'

const parse = (query: string) => parseStrategySearch(new URLSearchParams(query))

test('an address and its search are the same thing written twice', () => {
  const path =
    '/strategier?q=dialog&typ=policy&typ=program&fraga=money&lage=galler&lan=14&fran=2015&till=2020&sortera=nyast&sida=2&ord=lan.14.v%C3%A4stra'
  expect(strategySearchPath(parse(path.slice(path.indexOf('?'))))).toBe(path)
})

test('empty fields, as a form sends them, leave nothing in the address', () => {
  expect(strategySearchPath(parse('q=&typ=&fran=&till=&sortera='))).toBe('/strategier')
})

test('the word that a filter was chosen for is forgotten when the filter is gone', () => {
  expect(strategySearchPath(parse('lan=12&ord=lan.14.v%C3%A4stra&ord=typ.policy.policy'))).toBe(
    '/strategier?lan=12',
  )
})

test('the standing is asked for by the schema’s own names', () => {
  expect(strategyVariables(parse('lage=foreslagen&lage=upphord')).filter).toEqual({
    phases: ['PROPOSED', 'ENDED'],
  })
})

test.each(['lage=kanske', 'sortera=slump', 'fran=tjugo', 'sida=0', 'sida=-1'])(
  '%s is refused, not ignored',
  (query) => {
    expect(() => strategyVariables(parse(query))).toThrow(SearchParameterError)
  },
)
